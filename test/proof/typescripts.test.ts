import { existsSync } from 'node:fs';
import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ROOT } from '../../scripts/generate/external.js';
import { installPacked, type Packed, runProgram } from '../support/packed.js';

const INSTALL = 'npm ci --prefix test/proof/typescripts --ignore-scripts';
const VERSIONS = ['5.4', '5.9', '6.0', '7.0'];
const compilerOf = (version: string) => join(ROOT, 'test/proof/typescripts/node_modules', `typescript${version.replace('.', '')}`, 'bin/tsc');

/** What the type tests need of vitest; all of it is gone when they have been compiled. */
const VITEST = `export { expectTypeOf } from 'expect-type';
export declare function describe(name: string, body: () => void): void;
export declare function test(name: string, body: () => void | Promise<void>): void;
export declare function assertType<T>(value: T): void;
`;

const STRICT = {
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  noEmit: true,
  target: 'es2022',
  lib: ['es2022', 'dom', 'dom.iterable'],
  types: [],
  // The declarations of the package are read line by line; those of the language itself are nobody's matter here.
  skipLibCheck: false,
  skipDefaultLibCheck: true,
};

let packed: Packed;

/** The type tests of this project, made to read the packed declarations. */
beforeAll(async () => {
  packed = await installPacked();
  const { folder } = packed;
  await cp(join(ROOT, 'node_modules/expect-type'), join(folder, 'node_modules/expect-type'), { recursive: true });
  await mkdir(join(folder, 'types'));
  await writeFile(join(folder, 'types/vitest.ts'), VITEST);
  for (const name of await readdir(join(ROOT, 'test/types'))) {
    const text = (await readFile(join(ROOT, 'test/types', name), 'utf8'))
      .replace(/'vitest'/, "'./vitest.js'")
      .replace(/'[./]+generated\/client\/index\.js'/g, "'coder-chats/client'")
      .replace(/'[./]+generated\/validators\/(\w+)\/index\.js'/g, "'coder-chats/validators/$1'");
    await writeFile(join(folder, 'types', name.replace('.test-d.ts', '.ts')), text);
  }
}, 300_000);
afterAll(() => packed?.dispose());

async function compile(version: string, name: string, files: string[], options: object): Promise<string> {
  await writeFile(join(packed.folder, `${name}.json`), JSON.stringify({ compilerOptions: { ...STRICT, ...options }, include: files }));
  return runProgram(process.execPath, [compilerOf(version), '-p', `${name}.json`], { cwd: packed.folder });
}

test('the type tests are all there, and read nothing but the package', async () => {
  const names = await readdir(join(packed.folder, 'types'));
  expect(names.length).toBeGreaterThan(5);
  const texts = await Promise.all(names.map((name) => readFile(join(packed.folder, 'types', name), 'utf8')));
  expect(texts.flatMap((text) => [...text.matchAll(/from '([^']+)'/g)].map(([, from]) => from)).sort()).not.toContainEqual(
    expect.stringContaining('generated'),
  );
});

describe('the packed declarations', () => {
  for (const version of VERSIONS) {
    const skipped = !existsSync(compilerOf(version)) && !process.env.CI;
    const title = `under TypeScript ${version}${skipped ? ` (skipped: run ${INSTALL})` : ''}`;
    describe.skipIf(skipped)(title, () => {
      test('it is that version', async () => {
        expect(existsSync(compilerOf(version)), `TypeScript ${version} is not installed. Run: ${INSTALL}`).toBe(true);
        expect(await runProgram(process.execPath, [compilerOf(version), '--version'], { cwd: packed.folder })).toContain(`Version ${version}.`);
      });

      test.each([
        ['nodenext', 'nodenext'],
        ['esnext', 'bundler'],
      ])('every type test holds with module %s and moduleResolution %s', async (module, moduleResolution) => {
        await compile(version, `types-${version}-${moduleResolution}`, ['types/*.ts'], { module, moduleResolution });
      });

      test('a body that the server refuses by its shape does not compile', async () => {
        const program = `import { createClient } from 'coder-chats/client';
          createClient({ baseUrl: 'https://coder.example.org' }).chats.create({ content: null });`;
        await writeFile(join(packed.folder, 'wrong.ts'), program);
        const compiled = compile(version, `wrong-${version}`, ['wrong.ts'], { module: 'nodenext', moduleResolution: 'nodenext' });
        await expect(compiled).rejects.toThrow(/wrong\.ts.*error TS2322: Type 'null' is not assignable/);
      });
    });
  }
});
