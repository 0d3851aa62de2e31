import type { Report } from './run.js';

const COLUMNS = ['step', 'output', 'size', 'counted', 'checked', 'time'];
const RIGHT = [2, 5];

/**
 * The pipeline's summary: a row for each output, a folder's files as one, with what was counted and checked. Where no step
 * had to run, there are no times to tell.
 */
export function formatTable({ steps, unchanged }: Pick<Report, 'steps' | 'unchanged'>): string {
  const rows = steps.flatMap(({ name, sizes, counted, checked, milliseconds }) => {
    const outputs = summarise(sizes);
    const first = outputs[0] ?? ['', ''];
    return [
      [name, ...first, counted, checked, unchanged ? 'kept' : formatTime(milliseconds)],
      ...outputs.slice(1).map((output) => ['', ...output, '', '', '']),
    ];
  });
  const total = steps.flatMap(({ sizes }) => Object.values(sizes));
  const sum = ['', `${total.length} files`, formatSize(total.reduce((all, size) => all + size, 0)), '', '', ''];
  return align([COLUMNS, ...rows, sum]);
}

/** Up to five files by name; more as their folders. */
function summarise(sizes: Record<string, number>): [string, string][] {
  const paths = Object.keys(sizes);
  const grouped = new Map<string, { files: number; bytes: number }>();
  for (const path of paths) {
    const key = paths.length <= 5 ? path : path.includes('/') ? `${path.slice(0, path.lastIndexOf('/'))}/` : path;
    const group = grouped.get(key) ?? { files: 0, bytes: 0 };
    grouped.set(key, { files: group.files + 1, bytes: group.bytes + (sizes[path] ?? 0) });
  }
  return [...grouped].map(([key, { files, bytes }]) => [key.endsWith('/') ? `${key} (${files} files)` : key, formatSize(bytes)]);
}

function align(rows: string[][]): string {
  const widths = COLUMNS.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((cell, column) => (RIGHT.includes(column) ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

export function formatSize(bytes: number): string {
  return bytes < 1000 ? `${bytes} B` : bytes < 1e6 ? `${(bytes / 1000).toFixed(1)} kB` : `${(bytes / 1e6).toFixed(2)} MB`;
}

export function formatTime(milliseconds: number): string {
  return milliseconds < 1000 ? `${Math.round(milliseconds)} ms` : `${(milliseconds / 1000).toFixed(1)} s`;
}
