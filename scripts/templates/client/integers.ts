import type { Hooks } from './connection.js';
import type { ProtocolError } from './errors.js';
import { anyJsonKeys } from './facts.js';
import { tell } from './wait.js';

/** Throws where an answer holds an integer beyond 2^53, unless the hook takes it. `problem` makes the error. */
export function guardIntegers(text: string, value: unknown, { onUnsafeInteger }: Hooks, problem: (message: string) => ProtocolError): void {
  // Most texts have no number so long, and are not looked at further.
  const pointer = /\d{16}/.test(text) && findUnsafeInteger(value, '');
  if (!pointer) return;
  const error = problem(`${pointer} is beyond 2^53: JavaScript would round it.`);
  if (!onUnsafeInteger) throw error;
  tell(onUnsafeInteger, error);
}

/**
 * Where a value holds an integer beyond 2^53: a JSON Pointer, or undefined. What is any JSON is left out, such as the
 * arguments of a tool: it is nobody's id.
 */
function findUnsafeInteger(value: unknown, pointer: string): string | undefined {
  if (Number.isInteger(value) && !Number.isSafeInteger(value)) return pointer;
  if (Object(value) !== value) return undefined;
  for (const [key, inner] of Object.entries(value as object)) {
    const found = !anyJsonKeys.includes(key) && findUnsafeInteger(inner, `${pointer}/${key}`);
    if (found) return found;
  }
  return undefined;
}
