import type { Contract } from '../contract/load.js';

/** What a step makes: paths below `generated/`, with forward slashes, and their bytes. */
export type Files = Map<string, string>;

export interface StepResult {
  files: Files;
  /** What was counted, for the table: `21 operations`. */
  counted: string;
  /** What was checked on the way, for the table. */
  checked?: string;
}

/**
 * One step of the pipeline: contract in, files out. It reads nothing from `generated/` and writes nothing there. What it
 * needs of other steps it is handed: the files that they made in this very run.
 */
export interface Step {
  name: string;
  run(contract: Contract, made: Files): Promise<StepResult>;
}

/** First line of every generated file that takes comments. */
export const BANNER = 'Generated from spec/ by npm run generate. Do not edit.';

/** JSON as every step writes it. */
export function toJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
