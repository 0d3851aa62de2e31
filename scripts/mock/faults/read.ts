import type { Aim, Values } from './info.js';

/** A fault that has been asked for and that the mock does not know, or not so. */
export class FaultMistake extends Error {
  override name = 'FaultMistake';
}

/**
 * Reads `NAME` or `NAME,key=value,…`, as the command line has it.
 *
 * @throws FaultMistake
 */
export function parseFault(text: string): [name: string, values: Values & Aim] {
  const [name = '', ...pairs] = text.split(',');
  const values: Record<string, string | number> = {};
  for (const pair of pairs) {
    const at = pair.indexOf('=');
    if (at < 1) throw new FaultMistake(`"${pair}" is no key=value`);
    const value = pair.slice(at + 1);
    values[pair.slice(0, at).trim()] = /^-?\d+$/.test(value) ? Number(value) : value;
  }
  return [name.trim(), values as Values & Aim];
}
