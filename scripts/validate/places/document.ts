import type { CodeFrame } from '../finding.js';
import { mayHoldSecret, merge, secretRanges, tokenRanges } from '../secrets.js';
import { type CodeText, frameAt } from './frame.js';
import { locate, sourceOffset } from './json.js';

/** One payload's source, which knows where each of its values stands in the file. */
export interface Document {
  place(pointer: string): Place;
  /** The characters of a value, such as all digits of a number. */
  raw(pointer: string): string | undefined;
  /** The place of an offset in the payload's own text. */
  at(offset: number): Place;
}

export interface Place {
  line: number;
  column: number;
  frame(): CodeFrame | undefined;
}

/** Where a piece of text stands in its file; a text with something left out has several of these. */
export interface Origin {
  offset: number;
  /** 1-based line and column of the character at `offset`. */
  line: number;
  column: number;
}

export const FILE_START: Origin = { offset: 0, line: 1, column: 1 };

/** JSON text: a whole file, a line, or an element of a list. */
export class JsonDocument implements Document {
  readonly text: string;
  private readonly origins: Origin[];
  private readonly malformed: boolean;
  private code: CodeText | undefined;

  constructor(text: string, origins: Origin[] = [FILE_START], malformed = false) {
    this.text = text;
    this.origins = origins;
    this.malformed = malformed;
  }

  place(pointer: string): Place {
    return this.at(locate(this.text, pointer).name);
  }

  raw(pointer: string): string | undefined {
    const { start, end } = locate(this.text, pointer);
    return this.text.slice(start, end);
  }

  at(offset: number): Place {
    const origin = this.origins.findLast((one) => one.offset <= offset) ?? FILE_START;
    return { ...positionAt(this.text, offset, origin), frame: () => this.frame(offset) };
  }

  private frame(offset: number): CodeFrame | undefined {
    this.code ??= {
      text: this.text,
      hidden: this.malformed ? (mayHoldSecret(this.text) ? 'all' : []) : merge([...secretRanges(this.text), ...tokenRanges(this.text)]),
    };
    if (this.code.hidden === 'all') return undefined;
    const origin = this.origins.findLast((one) => one.offset <= offset) ?? FILE_START;
    return frameAt(this.code, offset, positionAt(this.text, offset, origin).line);
  }
}

/** JSON inside a string of another document, such as a body in a HAR file. */
export class EmbeddedDocument implements Document {
  private readonly inner: JsonDocument;
  private readonly outer: JsonDocument;
  private readonly pointer: string;

  constructor(text: string, outer: JsonDocument, pointer: string) {
    this.inner = new JsonDocument(text);
    this.outer = outer;
    this.pointer = pointer;
  }

  place(pointer: string): Place {
    return this.at(locate(this.inner.text, pointer).name);
  }

  raw(pointer: string): string | undefined {
    return this.inner.raw(pointer);
  }

  at(offset: number): Place {
    const { start } = locate(this.outer.text, this.pointer);
    return this.outer.at(sourceOffset(this.outer.text, start, offset));
  }
}

/** A value that stands in another document as it is, such as the body on a line of a recording. */
export class PartDocument implements Document {
  private readonly outer: Document;
  private readonly pointer: string;

  constructor(outer: Document, pointer: string) {
    this.outer = outer;
    this.pointer = pointer;
  }

  place(pointer: string): Place {
    return this.outer.place(this.pointer + pointer);
  }

  raw(pointer: string): string | undefined {
    return this.outer.raw(this.pointer + pointer);
  }

  at(): Place {
    return this.outer.place(this.pointer);
  }
}

/** 1-based line and column of an offset, counted on from a known one before it. */
export function positionAt(text: string, offset: number, origin: Origin): { line: number; column: number } {
  let { line, column, offset: from } = origin;
  for (let newline = text.indexOf('\n', from); newline >= 0 && newline < offset; newline = text.indexOf('\n', from)) {
    line++;
    column = 1;
    from = newline + 1;
  }
  return { line, column: column + offset - from };
}
