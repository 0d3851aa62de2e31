import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ContractFault, describeFinding, type Finding } from '../contract/finding.js';
import { SiteFault } from '../docs/fault.js';
import { ROOT } from './external.js';

/** Tells why nothing was made, and gives back the exit status: 1 for a fault of the contract or a page, 2 for one of a tool. */
export function tellFault(error: unknown, untouched: string): 1 | 2 {
  if (error instanceof ContractFault) {
    const { findings } = error;
    console.error(findings.map(withFrame).join('\n\n'));
    console.error(`\n${findings.length === 1 ? '1 fault' : `${findings.length} faults`} in the contract; ${untouched}`);
    return 1;
  }
  const { message, cause } = error as Error;
  console.error(`${message}\n${untouched}`);
  return cause instanceof SiteFault ? 1 : 2;
}

/** The finding with the lines around its place. */
function withFrame(finding: Finding): string {
  let lines: string[];
  try {
    lines = readFileSync(join(ROOT, finding.file), 'utf8').split('\n');
  } catch {
    return describeFinding(finding);
  }
  const from = Math.max(0, finding.line - 2);
  const gutter = String(finding.line + 1).length;
  const frame = lines.slice(from, finding.line + 1).flatMap((text, index) => {
    const number = from + index + 1;
    const line = `${number === finding.line ? '>' : ' '} ${String(number).padStart(gutter)} | ${text}`;
    return number === finding.line ? [line, `  ${' '.repeat(gutter)} | ${' '.repeat(finding.column - 1)}^`] : [line];
  });
  return `${describeFinding(finding)}\n${frame.join('\n')}`;
}
