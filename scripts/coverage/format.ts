import { type Coverage, describeUnit } from './measure.js';
import { REDUNDANCIES } from './redundant.js';
import { KINDS, type Unit } from './unit.js';

/** The share of what is shown, in percent, rounded down so that 100 means everything. */
export function percent({ counts }: Coverage): number {
  const total = counts.reduce((sum, count) => sum + count.total, 0);
  const shown = counts.reduce((sum, count) => sum + count.shown, 0);
  return total === 0 ? 0 : Math.floor((shown / total) * 1000) / 10;
}

/** The report for people: a row for each kind, then everything that no fixture shows. */
export function formatCoverage(coverage: Coverage): string {
  const rows = [
    ['kind', 'shown', 'of', 'out of reach', ''],
    ...coverage.counts.map(({ kind, shown, total, redundant }) => [
      kind,
      String(shown),
      String(total),
      redundant ? String(redundant) : '',
      KINDS[kind],
    ]),
  ];
  const widths = [0, 1, 2, 3].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const table = rows.map(([kind = '', shown = '', total = '', redundant = '', about = '']) =>
    [kind.padEnd(widths[0] ?? 0), shown.padStart(widths[1] ?? 0), total.padStart(widths[2] ?? 0), redundant.padStart(widths[3] ?? 0), about]
      .join('  ')
      .trimEnd(),
  );
  const reasons = coverage.counts.some(({ redundant }) => redundant > 0)
    ? ['', 'Out of reach:', ...REDUNDANCIES.map(({ name, reason }) => `  ${name}. ${reason}`)]
    : [];
  return [...table, ...reasons, ...problems(coverage)].join('\n');
}

function problems({ missing, stale, unread }: Coverage): string[] {
  const lines: string[] = [];
  if (missing.length)
    lines.push('', 'No fixture shows:', ...missing.map((unit) => `  ${unit.kind.padEnd(11)}  ${describeUnit(unit)}  (${home(unit)})`));
  if (stale.length) lines.push('', 'The list of what is out of reach is stale:', ...stale.map((sentence) => `  ${sentence}`));
  if (unread.length) {
    lines.push('', 'The schema and the fixture differ, so nothing was learned from:');
    lines.push(...unread.map(({ file, line, description }) => `  ${file}:${line} ${description}`));
  }
  return lines;
}

/** Where a case that shows it belongs. */
function home({ kind, type, what }: Unit): string {
  const refused = kind === 'constraints' || what.endsWith(' refused');
  return `test/fixtures/${type}/${refused ? 'invalid' : 'valid'}.json`;
}

/** The report for programs. */
export function coverageAsJson(coverage: Coverage): string {
  const { counts, missing, stale, unread } = coverage;
  return JSON.stringify(
    {
      percent: percent(coverage),
      counts,
      missing: missing.map((unit) => ({ ...unit, text: describeUnit(unit), home: home(unit) })),
      stale,
      unread: unread.map(({ file, line, description }) => ({ file, line, description })),
    },
    null,
    2,
  );
}
