import { fstatSync } from 'node:fs';

/**
 * Whether a standard stream is a terminal. The module that knows loads much else, so it is asked only about what may be
 * one: a character device.
 */
export async function isTerminal(descriptor: 1 | 2): Promise<boolean> {
  try {
    if (!fstatSync(descriptor).isCharacterDevice()) return false;
  } catch {
    return false;
  }
  const { isatty } = await import('node:tty');
  return isatty(descriptor);
}
