import { PROFILES } from '../contract/profiles.js';
import { EQUIVALENCES } from './equivalent.js';
import { describeMutant, type Mutant, OPERATORS, type Operator } from './mutant.js';
import { percent, type Score } from './score.js';

/** The report for people: a row for each kind of change, then what was not counted and why, then what no fixture notices. */
export function formatScore(score: Score): string {
  const rows: string[][] = [
    ['change', 'noticed', 'of', 'equivalent', ''],
    ...Object.entries(OPERATORS).map(([operator, about]) => rowOf(operator, about, score)),
  ];
  const widths = [0, 1, 2, 3].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const table = rows.map(([operator = '', ...cells]) => {
    const numbers = cells.slice(0, 3).map((cell, index) => cell.padStart(widths[index + 1] ?? 0));
    return [operator.padEnd(widths[0] ?? 0), ...numbers, cells[3]].join('  ').trimEnd();
  });
  const reasons = equivalences(score).map(({ name, reason, times }) => `  ${times} × ${name}. ${reason}`);
  return [...table, ...(reasons.length ? ['', 'Equivalent, so that no fixture can notice them:', ...reasons] : []), ...problems(score)].join('\n');
}

/** The proofs that were called upon, and how often. */
function equivalences({ equivalent }: Score): { name: string; reason: string; times: number }[] {
  return EQUIVALENCES.map(({ name, reason }) => ({ name, reason, times: equivalent.filter(({ by }) => by.name === name).length })).filter(
    ({ times }) => times > 0,
  );
}

function rowOf(operator: string, about: string, { counts }: Score): string[] {
  const own = PROFILES.flatMap((profile) => counts[profile].filter((count) => count.operator === operator));
  const sum = (of: 'total' | 'killed' | 'equivalent') => own.reduce((total, count) => total + count[of], 0);
  return [operator, String(sum('killed')), String(sum('total')), sum('equivalent') ? String(sum('equivalent')) : '', about];
}

function problems({ survivors, stale, unread }: Score): string[] {
  const lines: string[] = [];
  if (survivors.length) lines.push('', 'No fixture notices:', ...survivors.map((mutant) => `  ${describeMutant(mutant)}  (${home(mutant)})`));
  if (stale.length) lines.push('', 'The list of what is equivalent is stale:', ...stale.map((sentence) => `  ${sentence}`));
  if (unread.length) {
    lines.push('', 'The schema and the fixture differ, so nothing was learned from:');
    lines.push(...unread.map(({ file, line, description }) => `  ${file}:${line} ${description}`));
  }
  return lines;
}

/** What refuses more than before is noticed by a case that is valid. */
const STRICTER: ReadonlySet<Operator> = new Set(['add required', 'narrow type', 'drop value', 'drop property', 'close object', 'drop variant']);

/** Where a case that notices it belongs. */
function home({ operator, type }: Mutant): string {
  if (operator === 'move bound' || operator === 'change pattern' || operator === 'drop condition') return `test/fixtures/${type}`;
  return `test/fixtures/${type}/${STRICTER.has(operator) ? 'valid' : 'invalid'}.json`;
}

/** The report for programs. */
export function scoreAsJson(score: Score): string {
  const { counts, survivors, stale, unread } = score;
  return JSON.stringify(
    {
      percent: percent(score),
      counts,
      survivors: survivors.map((mutant) => {
        const { profile, type, tokens, operator, what } = mutant;
        return { profile, type, tokens, operator, what, text: describeMutant(mutant), home: home(mutant) };
      }),
      equivalent: equivalences(score),
      stale,
      unread: unread.map(({ file, line, description }) => ({ file, line, description })),
    },
    null,
    2,
  );
}
