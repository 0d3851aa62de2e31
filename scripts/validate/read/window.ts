import type { ByteSource } from './source.js';

const SIZE = 1 << 18;
/** A string of V8 holds no more than this, so nothing longer can be parsed. */
export const LONGEST = 0x1fff_ff00;

/**
 * A sliding view of a source's bytes in one buffer that is used again and again. What a reader has not consumed stays;
 * the buffer grows only when a single value is longer than it.
 */
export class Window {
  buffer: Buffer = Buffer.allocUnsafe(SIZE);
  /** The bytes that are in view: `buffer[start…end)`. */
  start = 0;
  end = 0;
  /** True when the source has no more. */
  done = false;
  /** Bytes that the source has given so far. */
  bytes = 0;
  private source: ByteSource;

  constructor(source: ByteSource) {
    this.source = source;
  }

  /** Reads on behind what is in view; `start` may move to 0. A promise only where the source needs one. */
  more(): void | Promise<void> {
    if (this.start > 0) {
      this.buffer.copyWithin(0, this.start, this.end);
      this.end -= this.start;
      this.start = 0;
    }
    if (this.end === this.buffer.length) {
      if (this.end >= LONGEST) throw new RangeError('A single value is longer than half a gigabyte.');
      const grown = Buffer.allocUnsafe(Math.min(LONGEST, this.buffer.length * 2));
      this.buffer.copy(grown, 0, 0, this.end);
      this.buffer = grown;
    }
    const length = this.source.read(this.buffer, this.end);
    if (typeof length === 'number') this.took(length);
    else return length.then((count) => this.took(count));
  }

  /** Goes on with another source that unpacks this one; gives back what was in view. */
  replaceSource(make: (source: ByteSource, begun: Buffer) => ByteSource): void {
    const begun = Buffer.from(this.buffer.subarray(this.start, this.end));
    this.source = make(this.source, begun);
    this.start = 0;
    this.end = 0;
    this.bytes = 0;
    this.done = false;
  }

  close(): void {
    this.source.close();
  }

  private took(length: number): void {
    this.end += length;
    this.bytes += length;
    if (length === 0) this.done = true;
  }
}
