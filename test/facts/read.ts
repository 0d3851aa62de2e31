import { readFileSync } from 'node:fs';

/** The rows of a table of facts, by column. The tables are written from upstream's source, never from the contract. */
export function readFacts<Column extends string>(name: string, ...columns: Column[]): Record<Column, string>[] {
  const [head = '', ...lines] = readFileSync(new URL(`${name}.tsv`, import.meta.url), 'utf8')
    .trimEnd()
    .split('\n');
  const names = head.split('\t');
  const missing = columns.find((column) => !names.includes(column));
  if (missing) throw new Error(`${name}.tsv has no column "${missing}".`);
  return lines.map((line) => {
    const cells = line.split('\t');
    return Object.fromEntries(columns.map((column) => [column, cells[names.indexOf(column)] ?? ''])) as Record<Column, string>;
  });
}
