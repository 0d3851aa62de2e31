import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const CLI = createRequire(import.meta.url)
  .resolve('@sourcemeta/jsonschema')
  .replace(/main\.js$/, 'cli.js');

/**
 * What another implementation of JSON Schema says of values: the native `jsonschema` program, written in C++ by other
 * people than ajv. One run judges all values of a schema.
 *
 * @param texts the values as JSON, without line breaks
 * @throws Error when it cannot read the schema or a value
 */
export async function judgeBySourcemeta(schemaFile: string, texts: readonly string[]): Promise<boolean[]> {
  const folder = await mkdtemp(join(tmpdir(), 'coder-chats-sourcemeta-'));
  try {
    const values = join(folder, 'values.jsonl');
    await writeFile(values, texts.map((text) => `${text}\n`).join(''));
    // With --json the verdicts come without a number, and not in the order of the values.
    const told = await run(['validate', schemaFile, values, '--fast', '--continue']);
    const failed = new Set([...told.matchAll(/^fail: .*\(entry #(\d+)\)$/gm)].map(([, entry]) => Number(entry) - 1));
    if (!told.endsWith(`${texts.length} validated, ${texts.length - failed.size} passed, ${failed.size} failed\n`)) {
      throw new Error(`It did not judge all of ${texts.length} values by ${schemaFile}: ${told.slice(-400)}`);
    }
    return texts.map((_, index) => !failed.has(index));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function run(args: string[]): Promise<string> {
  const child = spawn(process.execPath, [CLI, ...args], { stdio: ['ignore', 'ignore', 'pipe'] });
  const chunks: Buffer[] = [];
  child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk));
  await new Promise((done, fail) => {
    child.once('error', fail);
    child.once('close', done);
  });
  return Buffer.concat(chunks).toString();
}
