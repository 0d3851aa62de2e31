import { cp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ROOT } from '../generate/external.js';

/**
 * Both profiles export the same names: together they are two namespaces. Beside them, which type each operation's request
 * and each status's answer is of.
 */
const INDEX = `export { operations } from './facts.js';
export * as strict from './strict/index.js';
export * as tolerant from './tolerant/index.js';
`;
const INDEX_TYPES = `${INDEX}export type { Body, OperationBodies } from './facts.js';
export type { Fault, Options, Unknown } from './runtime.js';
`;

/** The validators are JavaScript already. Their declarations find the types in the client's folder beside them. */
export async function validators(folder: string): Promise<void> {
  await cp(join(ROOT, 'generated/validators'), folder, { recursive: true });
  await writeFile(join(folder, 'index.js'), INDEX);
  await writeFile(join(folder, 'index.d.ts'), INDEX_TYPES);
}
