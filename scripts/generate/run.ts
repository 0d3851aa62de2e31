import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ContractFault } from '../contract/finding.js';
import { type Contract, loadContract, readSpec } from '../contract/load.js';
import { CACHE, endingTogether, ROOT } from './external.js';
import { applyDifference, compare, type Difference, readTree, writeAtomically } from './output.js';
import type { Files } from './step.js';
import { type NamedStep, STEPS } from './steps.js';

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

  const { steps, files } = await make(only, onProgress);
  const difference = compare(files, found);
  if (!whole) difference.leftOver = [];
  if (!check) {
    await applyDifference(OUTPUT, files, difference);
    if (whole) await remember(key, files, steps);
  }
  return { steps, difference, unchanged: false, milliseconds: performance.now() - begun };
}

/**
 * Makes what these steps make, or all where none is named, and writes nothing.
 *
 * @throws ContractFault when the contract has faults
 */
export async function make(only: string[], onProgress?: Options['onProgress']): Promise<{ steps: StepReport[]; files: Files; contract: Contract }> {
  const contract = loadContract(await readSpec(ROOT));
  const wanted = only.length === 0 ? STEPS : withNeeds(only);
  return { contract, ...(await endingTogether(() => makeAll(contract, wanted, onProgress))) };
}

/** The steps of these names, and those whose files they are handed. */
function withNeeds(names: string[]): NamedStep[] {
  const chosen = STEPS.filter(({ name }) => names.includes(name));
  const all = new Set([...names, ...chosen.flatMap(({ after = [] }) => after)]);
  return STEPS.filter(({ name }) => all.has(name));
}

/** Runs the steps side by side, and the proof as soon as what it looks at is there; nothing is written. */
async function makeAll(contract: Contract, wanted: NamedStep[], onProgress: Options['onProgress']): Promise<{ steps: StepReport[]; files: Files }> {
  const running = new Set<string>();
  let done = 0;
  const begin = ({ name, load }: NamedStep, before: Promise<Made>[]): Promise<Made> => {
    const made = (async () => {
      const needed = filesOf(await Promise.all(before));
      const begun = performance.now();
      running.add(name);
      onProgress?.([...running], done, wanted.length);
      const result = await (await load()).run(contract, needed).catch((error: Error) => {
        throw new Error(`Step ${name}: ${error.message}`, { cause: error });
      });
      running.delete(name);
      done += 1;
      onProgress?.([...running], done, wanted.length);
      const sizes = Object.fromEntries([...result.files].map(([path, text]) => [path, Buffer.byteLength(text)]));
      const report = { name, sizes, counted: result.counted, checked: result.checked ?? '', milliseconds: performance.now() - begun };
      return { files: result.files, report };
    })();
    made.catch(() => {}); // heard below; a fault that is thrown before must not make this one an unheard one
    return made;
  };

  // What runs in a process of its own begins before the rules look, and is busy while they and the other steps have this one.
  const begun = new Map(wanted.filter(({ ownProcess }) => ownProcess).map((step) => [step.name, begin(step, [])]));
  const { checkContract } = await import('../contract/rules/index.js');
  const findings = checkContract(contract);
  if (findings.length) throw new ContractFault(findings);
  // A step comes after those that it is handed files of: the list names them first.
  for (const step of wanted) {
    const before = (step.after ?? []).map((name) => begun.get(name)).filter((made) => made !== undefined);
    if (!begun.has(step.name)) begun.set(step.name, begin(step, before));
  }

  const [schemas, validators] = [begun.get('schemas'), begun.get('validators')];
  const proof = schemas && validators && Promise.all([schemas, validators]).then(prove);
  const made = await Promise.all([...begun.values(), ...(proof ? [proof] : [])]);
  return { steps: made.map(({ report }) => report), files: filesOf(made) };
}

interface Made {
  files: Files;
  report: StepReport;
}

function filesOf(made: Made[]): Files {
  return new Map(made.flatMap(({ files }) => [...files]));
}

async function prove(made: Made[]): Promise<Made> {
  const { proveAgainstFixtures } = await import('./proof.js');
  const begun = performance.now();
  const checked = await proveAgainstFixtures(filesOf(made));
  return { files: new Map(), report: { name: 'proof', sizes: {}, counted: '', checked, milliseconds: performance.now() - begun } };
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
