import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ContractFault } from '../contract/finding.js';
import { type Contract, loadContract, readSpec } from '../contract/load.js';
import { CACHE, ROOT } from './external.js';
import { applyDifference, compare, type Difference, readTree, writeAtomically } from './output.js';
import type { Files } from './step.js';
import { STEPS } from './steps.js';

export const OUTPUT = join(ROOT, 'generated');

export interface Options {
  /** Names of the steps to run; all where empty. */
  only: string[];
  /** Compare, and write nothing. */
  check: boolean;
  /** Told each time a step begins or ends. */
  onProgress?: (running: string[], done: number, of: number) => void;
}

/** What one step made, as the table shows it. */
export interface StepReport {
  name: string;
  /** Path below `generated/` → bytes. */
  sizes: Record<string, number>;
  counted: string;
  checked: string;
  milliseconds: number;
}

export interface Report {
  steps: StepReport[];
  difference: Difference;
  /** True where nothing that decides the output has changed since the last run, so that no step had to run. */
  unchanged: boolean;
  milliseconds: number;
}

/**
 * Runs the pipeline: reads the contract once, holds it against the rules, runs the steps side by side, proves their
 * output against the fixtures, and only then touches `generated/`.
 *
 * @throws ContractFault when the contract has faults; nothing is written then
 */
export async function generate({ only, check, onProgress }: Options): Promise<Report> {
  const begun = performance.now();
  const found = await readTree(OUTPUT);
  const whole = only.length === 0;
  const key = await inputKey();
  const remembered = whole && !check ? await recall(key, found) : undefined;
  if (remembered) {
    return { steps: remembered, difference: { changed: [], missing: [], leftOver: [] }, unchanged: true, milliseconds: performance.now() - begun };
  }

  const contract = loadContract(await readSpec(ROOT));
  const { checkContract } = await import('../contract/rules/index.js');
  // Started before the rules have looked, which take as long: the processes of the first steps are busy meanwhile.
  const running = runSteps(contract, only, onProgress);
  running.catch(() => {});
  const findings = checkContract(contract);
  if (findings.length) {
    await running.catch(() => {});
    throw new ContractFault(findings);
  }
  const { steps, files } = await running;

  if (whole || (only.includes('schemas') && only.includes('validators'))) {
    const { proveAgainstFixtures } = await import('./proof.js');
    const begunProof = performance.now();
    const checked = await proveAgainstFixtures(files);
    steps.push({ name: 'proof', sizes: {}, counted: '', checked, milliseconds: performance.now() - begunProof });
  }

  const difference = compare(files, found);
  if (!whole) difference.leftOver = [];
  if (!check) {
    await applyDifference(OUTPUT, files, difference);
    if (whole) await remember(key, files, steps);
  }
  return { steps, difference, unchanged: false, milliseconds: performance.now() - begun };
}

async function runSteps(contract: Contract, only: string[], onProgress: Options['onProgress']): Promise<{ steps: StepReport[]; files: Files }> {
  const wanted = STEPS.filter(({ name }) => only.length === 0 || only.includes(name));
  const running = new Set<string>();
  let done = 0;
  const files: Files = new Map();
  const steps = await Promise.all(
    wanted.map(async ({ name, load }): Promise<StepReport> => {
      const begun = performance.now();
      running.add(name);
      onProgress?.([...running], done, wanted.length);
      const result = await (await load()).run(contract).catch((error: Error) => {
        throw new Error(`Step ${name}: ${error.message}`, { cause: error });
      });
      running.delete(name);
      done += 1;
      onProgress?.([...running], done, wanted.length);
      for (const [path, text] of result.files) files.set(path, text);
      const sizes = Object.fromEntries([...result.files].map(([path, text]) => [path, Buffer.byteLength(text)]));
      return { name, sizes, counted: result.counted, checked: result.checked ?? '', milliseconds: performance.now() - begun };
    }),
  );
  return { steps, files };
}

// What the last whole run made of which input. Only a note to save time: `--check` never reads it.
const MEMORY = join(CACHE, 'generate.json');

interface Memory {
  key: string;
  files: Record<string, string>;
  steps: StepReport[];
}

/** A digest of everything that decides the output: contract, fixtures, our code, and the versions of the tools. */
async function inputKey(): Promise<string> {
  const trees = await Promise.all(['spec', 'scripts', 'test/fixtures'].map((folder) => readTree(join(ROOT, folder))));
  const lock = await readFile(join(ROOT, 'package-lock.json'), 'utf8').catch(() => '');
  return digest(JSON.stringify([...trees.map((tree) => [...tree]), lock]));
}

async function recall(key: string, found: Files): Promise<StepReport[] | undefined> {
  const memory = await readFile(MEMORY, 'utf8').then(
    (text) => JSON.parse(text) as Memory,
    () => undefined,
  );
  if (memory?.key !== key || Object.keys(memory.files).length !== found.size) return undefined;
  for (const [path, text] of found) if (memory.files[path] !== digest(text)) return undefined;
  return memory.steps;
}

async function remember(key: string, files: Files, steps: StepReport[]): Promise<void> {
  const memory: Memory = { key, files: Object.fromEntries([...files].map(([path, text]) => [path, digest(text)])), steps };
  await writeAtomically(MEMORY, JSON.stringify(memory));
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('base64');
}
