import { closeSync, openSync, renameSync, rmSync, statSync, writeSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { CannotRun, isBrokenPipe } from './exit.js';

/** Where a report goes. */
export interface Output {
  write(text: string): void;
  /** All is written: what was gathered appears. */
  commit(): void;
  /** Nothing is to appear. */
  abandon(): void;
}

const FLUSH = 1 << 15;

const REASONS: Record<string, string> = {
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk quota is used up',
  EACCES: 'permission is denied',
  EPERM: 'the operation is not permitted',
  EROFS: 'the file system is read-only',
  ENOENT: 'its folder does not exist',
  ENOTDIR: 'a part of its path is no folder',
  EISDIR: 'it is a directory',
  EFBIG: 'the file would be too large',
  EIO: 'the device failed',
};

function unwritable(name: string, error: unknown): Error {
  if (isBrokenPipe(error)) return error as Error;
  const { code } = error as NodeJS.ErrnoException;
  return new CannotRun(`${name} cannot be written: ${REASONS[code ?? ''] ?? code ?? (error as Error).message}.`);
}

/** The standard output: at once where it is a terminal, in pieces elsewhere. */
export function standardOutput(terminal: boolean): Output {
  let held = '';
  const flush = () => {
    const text = held;
    held = '';
    if (text !== '') writeAll(1, text, 'The standard output');
  };
  return {
    write(text) {
      held += text;
      if (held.length > FLUSH || terminal) flush();
    },
    commit: flush,
    abandon: flush,
  };
}

/** A file that appears whole or not at all. What is no ordinary file, such as a pipe or a device, is written as it is. */
export function fileOutput(path: string): Output {
  const name = `The report ${path}`;
  let target = path;
  let descriptor: number;
  try {
    const stats = statSync(path, { throwIfNoEntry: false });
    if (!stats || stats.isFile()) target = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
    descriptor = openSync(target, 'w');
  } catch (error) {
    throw unwritable(name, error);
  }
  let held = '';
  const flush = () => {
    const text = held;
    held = '';
    if (text !== '') writeAll(descriptor, text, name);
  };
  const abandon = () => {
    closeSync(descriptor);
    if (target !== path) rmSync(target, { force: true });
  };
  return {
    write(text) {
      held += text;
      if (held.length > FLUSH) flush();
    },
    commit() {
      try {
        flush();
      } catch (error) {
        abandon();
        throw error;
      }
      closeSync(descriptor);
      try {
        if (target !== path) renameSync(target, path);
      } catch (error) {
        rmSync(target, { force: true });
        throw unwritable(name, error);
      }
    },
    abandon,
  };
}

/** Writes all of a text; a pipe that is full is waited for. */
export function writeAll(descriptor: number, text: string, name: string): void {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; ) {
    try {
      at += writeSync(descriptor, bytes, at);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') throw unwritable(name, error);
      // A pipe that is full for now.
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
    }
  }
}
