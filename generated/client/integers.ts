// Generated from spec/ by npm run generate. Do not edit.

import type { Hooks } from './connection.js';
import type { ProtocolError } from './errors.js';
import { anyJsonKeys } from './facts.js';
import { tell } from './wait.js';

/** Throws where an answer holds an integer beyond 2^53, unless the hook takes it. `problem` makes the error. */
export function guardIntegers(text: string, value: unknown, { onUnsafeInteger }: Hooks, problem: (message: string) => ProtocolError): void {
  const pointer = findUnsafeInteger(text, value);
  if (!pointer) return;
  const error = problem(`${pointer} is beyond 2^53, and JavaScript would round it.`);
  if (!onUnsafeInteger) throw error;
  tell(onUnsafeInteger, error);
}

/**
 * Where an answer holds an integer beyond 2^53, which JavaScript cannot hold exactly: a JSON Pointer, or undefined. Values
 * that are any JSON are left out, such as the arguments of a tool: they are nobody's id.
 *
 * @param text the JSON text of the value: most texts have no number so long, and are not looked at further
 */
export function findUnsafeInteger(text: string, value: unknown): string | undefined {
  return /\d{16}/.test(text) ? search(value, '') : undefined;
}

function search(value: unknown, pointer: string): string | undefined {
  if (typeof value === 'number') return Number.isInteger(value) && !Number.isSafeInteger(value) ? pointer : undefined;
  if (Object(value) !== value) return undefined;
  for (const [key, inner] of Object.entries(value as object)) {
    const found = anyJsonKeys.includes(key) ? undefined : search(inner, `${pointer}/${key}`);
    if (found !== undefined) return found;
  }
  return undefined;
}
