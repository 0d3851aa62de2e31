import { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import type { ByteSource } from './source.js';

/** Unpacks a gzip source as it is read. `begun` are the bytes that have been read from it already. */
export function gunzip(source: ByteSource, begun: Buffer): ByteSource {
  const packed = Readable.from(chunks(source, begun), { objectMode: false, highWaterMark: 1 });
  const unpacked = packed.pipe(createGunzip({ chunkSize: 1 << 16 }));
  packed.once('error', (error) => unpacked.destroy(error));
  const iterator = unpacked[Symbol.asyncIterator]() as AsyncIterator<Buffer>;
  let left: Buffer = Buffer.alloc(0);
  return {
    async read(into, from) {
      while (left.length === 0) {
        const next = await iterator.next();
        if (next.done) return 0;
        left = next.value;
      }
      const taken = left.copy(into, from);
      left = left.subarray(taken);
      return taken;
    },
    close() {
      packed.destroy();
      unpacked.destroy();
      source.close();
    },
  };
}

async function* chunks(source: ByteSource, begun: Buffer): AsyncGenerator<Buffer> {
  yield Buffer.from(begun);
  for (;;) {
    const chunk = Buffer.allocUnsafe(1 << 16);
    const length = await source.read(chunk, 0);
    if (length === 0) return;
    yield chunk.subarray(0, length);
  }
}
