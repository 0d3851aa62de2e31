import { closeSync, openSync, readSync } from 'node:fs';

/** Bytes, as many as fit into the space that is offered; 0 at the end. */
export interface ByteSource {
  read(into: Buffer, from: number): number | Promise<number>;
  close(): void;
}

/** A file, or with 0 the standard input. Reading waits: nothing else is to be done meanwhile, and this is the fastest way. */
export function openSource(path: string | 0): ByteSource {
  const descriptor = path === 0 ? 0 : openSync(path, 'r');
  return {
    read(into, from) {
      for (;;) {
        try {
          return readSync(descriptor, into, from, into.length - from, null);
        } catch (error) {
          const { code } = error as NodeJS.ErrnoException;
          if (code === 'EOF') return 0; // a closed pipe on Windows
          if (code !== 'EAGAIN') throw error;
          Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
        }
      }
    },
    close() {
      if (descriptor !== 0) closeSync(descriptor);
    },
  };
}
