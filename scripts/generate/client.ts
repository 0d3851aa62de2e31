import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Operation } from '../contract/operations.js';
import { ROOT } from './external.js';
import { BANNER, count, type Step } from './step.js';

const TEMPLATES = join(ROOT, 'scripts/templates/client');

/** `client/`: the table of operations, and the hand-written modules that make a client of it and the types. */
export const client: Step = {
  name: 'client',
  async run({ operations }) {
    const names = (await readdir(TEMPLATES)).filter((name) => name.endsWith('.ts')).sort();
    const modules = await Promise.all(names.map((name) => readFile(join(TEMPLATES, name), 'utf8')));
    const files = new Map(names.map((name, index) => [`client/${name}`, `// ${BANNER}\n\n${modules[index]}`]));
    files.set('client/operations.ts', operationTable(operations));
    return { files, counted: count(operations.length, 'operation') };
  },
};

function operationTable(operations: Operation[]): string {
  const rows = operations.map(({ id, method, path, success, summary }) => {
    const entry = JSON.stringify({ method: method.toUpperCase(), path, success: success.status })
      .replace(/"(\w+)":/g, ' $1: ')
      .replace(/}$/, ' }');
    return `  /** ${summary} */\n  ${id}: ${entry.replaceAll('"', "'")},`;
  });
  const upgrades = operations.filter(({ success }) => success.status === 101).map(({ path }) => `'${path}'`);
  return `// ${BANNER}

import type { paths } from './types.js';

/** Every operation by its operationId: HTTP method, path template, and the one status that means success (law R4). */
export const operationTable = {
${rows.join('\n')}
} as const;

export type OperationId = keyof typeof operationTable;

/** The paths that answer over plain HTTP: all but the stream's handshake. */
export type RestPaths = Omit<paths, ${upgrades.join(' | ')}>;
`;
}
