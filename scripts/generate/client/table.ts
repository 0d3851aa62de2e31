import type { Operation } from '../../contract/operations.js';
import { BANNER } from '../step.js';

/** `client/operations.ts`: every operation as data. */
export function operationTable(operations: Operation[]): string {
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
