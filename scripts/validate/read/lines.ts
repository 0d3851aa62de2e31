import { isAscii, isUtf8 } from 'node:buffer';
import type { Window } from './window.js';

/** Node's own readers of bytes as text; its types leave them out. */
export type FastBuffer = Buffer & { latin1Slice(start: number, end: number): string; utf8Slice(start: number, end: number): string };

export interface LineListener {
  /** Where the line that begins at `from` ends, if it need not be looked at any further; else -1. All up to `to` is UTF-8. */
  passes?(buffer: Buffer, from: number, to: number): number;
  /** One line without its line break; lines of white space only are left out. */
  line(text: string, number: number): void;
  /** A line that is not UTF-8; its text has replacement characters in place of what is not. */
  broken(text: string, number: number): void;
  /** Told after each piece of the input. False stops. */
  piece(): boolean;
}

const NEWLINE = 10;

/** Reads what is left of a window line by line. */
export async function readLines(window: Window, listener: LineListener): Promise<void> {
  let number = 0;
  for (;;) {
    const { buffer, start, end, done } = window;
    const last = done ? end : buffer.lastIndexOf(NEWLINE, end - 1) + 1;
    if (last > start && (done || last <= end)) {
      number = splitLines(buffer as FastBuffer, start, last, number, listener);
      window.start = last;
      if (!listener.piece()) return;
    }
    if (done) return;
    const reading = window.more();
    if (reading) await reading;
  }
}

function splitLines(buffer: FastBuffer, from: number, to: number, number: number, listener: LineListener): number {
  const piece = buffer.subarray(from, to);
  // What is ASCII throughout is read without looking at each byte again.
  const ascii = isAscii(piece);
  const good = ascii || isUtf8(piece);
  for (let at = from; at < to; ) {
    const end = good && listener.passes ? listener.passes(buffer, at, to) : -1;
    if (end >= 0) {
      number++;
      at = end + 1;
      continue;
    }
    let next = buffer.indexOf(NEWLINE, at);
    if (next < 0 || next > to) next = to;
    number++;
    const first = buffer[at] as number;
    // A value begins with a byte above the space; what begins otherwise is looked at more closely.
    if (next > at && (first > 32 || !isBlank(buffer, at, next))) {
      const text = ascii ? buffer.latin1Slice(at, next) : buffer.utf8Slice(at, next);
      if (good || isUtf8(buffer.subarray(at, next))) listener.line(text, number);
      else listener.broken(text, number);
    }
    at = next + 1;
  }
  return number;
}

function isBlank(buffer: Buffer, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if ((buffer[at] as number) > 32) return false;
  return true;
}
