import { isUtf8 } from 'node:buffer';
import type { Origin } from '../places/document.js';
import type { FastBuffer } from './lines.js';
import type { Window } from './window.js';

/**
 * Which values of a large document are handed over one by one: a tree of keys, `*` for the elements of a list. A value
 * that is handed over inside another one is left out of it, so that neither has to be in memory whole.
 */
export interface Wanted {
  /** Hand this value over under this name. */
  emit?: string;
  children?: Record<string, Wanted>;
}

export interface Element {
  text: string;
  /** Where its pieces begin in the file. */
  origins: Origin[];
  utf8: boolean;
}

export interface ElementListener {
  element(name: string, element: Element): void;
  /** The document ends, or stops being JSON, between the values that are handed over. */
  malformed(message: string, line: number, column: number): void;
  /** Told after each piece of the input. False stops. */
  piece(): boolean;
}

interface Level {
  wanted: Wanted;
  array: boolean;
  key: string;
  /** What may come next. */
  expect: 'key' | 'colon' | 'value' | 'next';
}

/** A value that is being handed over: the pieces that are complete, and where the current one begins. */
interface Capture {
  name: string;
  depth: number;
  pieces: string[];
  origins: Origin[];
  length: number;
  from: number;
  utf8: boolean;
}

const QUOTE = 34;
const BACKSLASH = 92;
const NEWLINE = 10;

/** Walks through one JSON document in a window, byte by byte, and hands over the wanted values. */
export async function readElements(window: Window, wanted: Wanted, listener: ElementListener): Promise<void> {
  const splitter = new Splitter(window, wanted, listener);
  for (;;) {
    if (!splitter.run()) return;
    window.start = Math.min(splitter.keep(), window.end);
    if (!listener.piece()) return;
    const shifted = window.start;
    if (window.done) return splitter.finish();
    const reading = window.more();
    if (reading) await reading;
    splitter.shift(shifted);
  }
}

class Splitter {
  private readonly window: Window;
  private readonly listener: ElementListener;
  private readonly levels: Level[] = [];
  private readonly captures: Capture[] = [];
  private readonly root: Wanted;
  private at: number;
  private began = false;
  /** Inside a value that is not looked into: how deep, and whether in a string, or in a number or word. */
  private skipping: 'no' | 'container' | 'string' | 'word' = 'no';
  private depth = 0;
  private inString = false;
  private escaped = false;
  /** Where the key that is being read begins. */
  private keyFrom = -1;
  private line = 1;
  /** Index of the line's first byte, and how many bytes of the line are no UTF-16 unit of their own. */
  private lineFrom: number;
  private wide = 0;

  constructor(window: Window, root: Wanted, listener: ElementListener) {
    this.window = window;
    this.root = root;
    this.listener = listener;
    this.at = window.start;
    this.lineFrom = window.start;
  }

  /** The first byte that is still needed. */
  keep(): number {
    const key = this.keyFrom >= 0 ? this.keyFrom : this.at;
    return this.captures.reduce((least, { from }) => (from >= 0 ? Math.min(least, from) : least), key);
  }

  /** The window has dropped this many bytes. */
  shift(by: number): void {
    this.at -= by;
    this.lineFrom -= by;
    if (this.keyFrom >= 0) this.keyFrom -= by;
    for (const capture of this.captures) if (capture.from >= 0) capture.from -= by;
  }

  finish(): void {
    if (this.skipping === 'word' && this.levels.length === 0) this.endValue();
    else if (this.levels.length > 0 || this.skipping !== 'no') this.malformed('The text ends before the document does.');
  }

  /** Goes on to the end of what is in view; false when the document cannot be followed any further. */
  run(): boolean {
    const { buffer } = this.window;
    const { end } = this.window;
    while (this.at < end) {
      if (this.skipping !== 'no') {
        if (!this.skip(buffer, end)) return true;
        continue;
      }
      const byte = buffer[this.at] as number;
      if (byte <= 32) {
        if (byte === NEWLINE) this.newline();
        this.at++;
        continue;
      }
      const level = this.levels.at(-1);
      if (!level) {
        if (this.began) return this.malformed('Something follows the value.');
        this.began = true;
        this.beginValue(byte, this.root);
      } else if (!this.step(level, byte)) return false;
    }
    return true;
  }

  private step(level: Level, byte: number): boolean {
    const closer = level.array ? 93 : 125;
    if (byte === closer && level.expect !== 'colon') {
      this.levels.pop();
      this.resume();
      this.at++;
      this.endValue();
      return true;
    }
    if (level.expect === 'next') {
      if (byte !== 44) return this.malformed('A comma is missing here.');
      level.expect = level.array ? 'value' : 'key';
      this.at++;
    } else if (level.expect === 'key') {
      if (byte !== QUOTE) return this.malformed('A property name in double quotes is missing here.');
      this.keyFrom = this.at;
      this.skipping = 'string';
      this.at++;
    } else if (level.expect === 'colon') {
      if (byte !== 58) return this.malformed('A colon is missing after the property name.');
      level.expect = 'value';
      this.at++;
    } else {
      const { children } = level.wanted;
      const key = level.array ? '*' : level.key;
      this.beginValue(byte, children && Object.hasOwn(children, key) ? children[key] : undefined);
    }
    return true;
  }

  private beginValue(byte: number, wanted: Wanted | undefined): void {
    if (wanted?.emit !== undefined) {
      const from = this.at;
      this.captures.push({ name: wanted.emit, depth: this.levels.length, pieces: [], origins: [this.origin(0)], length: 0, from, utf8: true });
    }
    const array = byte === 91;
    if (wanted?.children && (array || byte === 123)) {
      this.at++;
      this.levels.push({ wanted, array, key: '', expect: array ? 'value' : 'key' });
      // What is handed over out of a list is left out of the value around it.
      if (array && wanted.children['*']?.emit !== undefined) this.pause();
      return;
    }
    this.skipping = byte === QUOTE ? 'string' : array || byte === 123 ? 'container' : 'word';
    this.depth = 0;
    this.inString = false;
    if (this.skipping === 'string') this.at++;
  }

  /** Moves through a value that is not looked into; false at the end of what is in view. */
  private skip(buffer: Buffer, end: number): boolean {
    let { at, depth, inString, escaped } = this;
    const { skipping } = this;
    if (skipping === 'string') inString = true;
    let done = false;
    while (at < end) {
      const byte = buffer[at] as number;
      if (byte === NEWLINE) {
        this.at = at;
        this.newline();
      }
      if (inString) {
        at++;
        if (escaped) escaped = false;
        else if (byte === BACKSLASH) escaped = true;
        else if (byte === QUOTE) {
          inString = false;
          if (skipping === 'string') {
            done = true;
            break;
          }
        } else if (byte >= 0x80) this.wide += (byte & 0xc0) === 0x80 ? 1 : byte >= 0xf0 ? -1 : 0;
        continue;
      }
      if (skipping === 'word') {
        if (byte <= 32 || byte === 44 || byte === 93 || byte === 125) {
          done = true;
          break;
        }
        at++;
        continue;
      }
      at++;
      if (byte === QUOTE) inString = true;
      else if (byte === 123 || byte === 91) depth++;
      else if (byte === 125 || byte === 93) {
        depth--;
        if (depth === 0) {
          done = true;
          break;
        }
      }
    }
    this.at = at;
    this.depth = depth;
    this.inString = inString;
    this.escaped = escaped;
    if (!done) return false;
    this.skipping = 'no';
    if (this.keyFrom >= 0) this.endKey(buffer as FastBuffer);
    else this.endValue();
    return true;
  }

  private endKey(buffer: FastBuffer): void {
    const level = this.levels.at(-1) as Level;
    const literal = buffer.utf8Slice(this.keyFrom, this.at);
    try {
      level.key = JSON.parse(literal) as string;
    } catch {
      level.key = literal;
    }
    level.expect = 'colon';
    this.keyFrom = -1;
  }

  private endValue(): void {
    const capture = this.captures.at(-1);
    if (capture?.depth === this.levels.length) {
      this.captures.pop();
      this.take(capture, this.at);
      this.listener.element(capture.name, { text: capture.pieces.join(''), origins: capture.origins, utf8: capture.utf8 });
    }
    const level = this.levels.at(-1);
    if (level) level.expect = 'next';
  }

  /** The value around what begins now is held up to here. */
  private pause(): void {
    const capture = this.captures.at(-1);
    if (!capture) return;
    this.take(capture, this.at);
    capture.from = -1;
  }

  private resume(): void {
    const capture = this.captures.at(-1);
    if (capture?.from !== -1) return;
    capture.from = this.at;
    capture.origins.push(this.origin(capture.length));
  }

  private take(capture: Capture, to: number): void {
    const buffer = this.window.buffer as FastBuffer;
    const piece = buffer.utf8Slice(capture.from, to);
    if (!isUtf8(buffer.subarray(capture.from, to))) capture.utf8 = false;
    capture.pieces.push(piece);
    capture.length += piece.length;
  }

  private origin(offset: number): Origin {
    return { offset, line: this.line, column: this.at - this.lineFrom - this.wide + 1 };
  }

  private newline(): void {
    this.line++;
    this.lineFrom = this.at + 1;
    this.wide = 0;
  }

  private malformed(message: string): false {
    const { line, column } = this.origin(0);
    this.listener.malformed(message, line, column);
    return false;
  }
}
