import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Finding, Shown, Summary, Trouble } from '../../scripts/validate/finding.js';
import { kindFromName, kindFromOperation } from '../../scripts/validate/inputs/named.js';
import type { Kind } from '../../scripts/validate/inputs/recognise.js';
import { type ProfileName, run } from '../../scripts/validate/run.js';

export interface Result {
  findings: Finding[];
  shown: Shown[];
  rules: string[];
  troubles: Trouble[];
  summary: Summary;
}

interface Options {
  type?: string;
  operation?: string;
  profile?: ProfileName;
  maxFindings?: number;
}

/** A folder for the time of a test file. */
export function temporaryFolder(): { path: string; remove: () => void } {
  const path = mkdtempSync(join(tmpdir(), 'coder-chats-validate-'));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}

/** Runs the engine in this process over files that exist. */
export async function check(paths: string | string[], { type, operation, profile = 'strict', maxFindings = 1000 }: Options = {}): Promise<Result> {
  const kind = type !== undefined ? kindFromName(type) : operation !== undefined ? kindFromOperation(operation) : undefined;
  if (typeof kind === 'string') throw new Error(kind);
  const shown: Shown[] = [];
  const inputs = [paths].flat().map((path) => ({ path, name: path, ...(kind ? { kind: kind as Kind } : {}) }));
  const { summary, troubles } = await run(inputs, { profile, maxFindings, onFinding: (one) => shown.push(one) });
  const findings = shown.map(({ finding }) => finding);
  return { findings, shown, rules: findings.map(({ rule }) => rule), troubles, summary };
}

/** Writes a file and runs the engine over it. */
export async function checkText(folder: string, name: string, text: string | Buffer, options: Options = {}): Promise<Result> {
  const path = join(folder, name);
  writeFileSync(path, text);
  return check(path, options);
}
