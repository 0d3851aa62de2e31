import { isUtf8 } from 'node:buffer';
import type { Collector } from './collector.js';
import type { Complaint, Trouble } from './finding.js';
import { type Guess, type Kind, kindByContent, kindByName } from './inputs/recognise.js';
import type { Accept, Judge } from './judge.js';
import { type Document, JsonDocument } from './places/document.js';
import { findSyntaxFault } from './places/syntax.js';
import type { Element, ElementListener } from './read/elements.js';
import { type FastBuffer, readLines } from './read/lines.js';
import { PIECES_OF, Pieces } from './read/pieces.js';
import { openSource } from './read/source.js';
import { Window } from './read/window.js';
import { hasMore, isPlain, mayHide, twiceWritten } from './written.js';

/** A file to be checked, or the standard input. */
export interface Input {
  path: string | 0;
  /** What it is called in findings. */
  name: string;
  /** What it holds, where the user has said so. */
  kind?: Kind;
}

export interface Checking {
  collector: Collector;
  judge: Judge;
  /** Whether the laws beyond the schemas are asked for. */
  lawful: boolean;
  /** Told after each piece of the input; false stops. */
  onPiece: (bytes: number) => boolean;
}

/** Something keeps this file from being checked. */
class Unfit extends Error {
  readonly hint: string | undefined;

  constructor(message: string, hint?: string) {
    super(message);
    this.hint = hint;
  }
}

const NEWLINE = 10;
/** How far the first line is looked for before the input is taken for one document. */
const LOOKAHEAD = 1 << 24;
/** How many lines are looked at to see what they are. */
const PREVIEW = 10;

/** Checks one file from its first byte to its last; what keeps it from being checked is given back. */
export async function checkFile(input: Input, checking: Checking): Promise<Trouble | undefined> {
  const { collector } = checking;
  collector.begin(input.name);
  let window: Window | undefined;
  try {
    window = new Window(openSource(input.path));
    await new FileCheck(input, window, checking).run();
    return undefined;
  } catch (error) {
    return troubleOf(input.name, error as NodeJS.ErrnoException);
  } finally {
    collector.summary.bytes += window?.bytes ?? 0;
    window?.close();
  }
}

const REASONS: Record<string, string> = {
  ENOENT: 'There is no such file.',
  EACCES: 'It may not be read: permission is denied.',
  EPERM: 'It may not be read: the operation is not permitted.',
  EISDIR: 'It is a directory.',
  EIO: 'Reading it failed.',
  ELOOP: 'Its links go in a circle.',
};

function troubleOf(file: string, error: NodeJS.ErrnoException & { hint?: string | undefined }): Trouble {
  // What fails while a finding is told is no fault of the file.
  if (error.syscall === 'write') throw error;
  const reason = error.code ? (REASONS[error.code] ?? `Reading it failed: ${error.code}.`) : error.message;
  if (!error.code && !(error instanceof Unfit) && !(error instanceof RangeError)) throw error;
  return { file, message: reason, ...(error.hint ? { hint: error.hint } : {}) };
}

class FileCheck {
  private readonly input: Input;
  private readonly window: Window;
  private readonly checking: Checking;
  private readonly collector: Collector;
  /** The file's name without `.gz`. */
  private readonly name: string;

  constructor(input: Input, window: Window, checking: Checking) {
    this.input = input;
    this.window = window;
    this.checking = checking;
    this.collector = checking.collector;
    this.name = input.name.replace(/\.gz$/i, '');
  }

  async run(): Promise<void> {
    const { window } = this;
    await this.look();
    if (window.buffer[window.start] === 0x1f && window.buffer[window.start + 1] === 0x8b) {
      const { gunzip } = await import('./read/gzip.js');
      window.replaceSource(gunzip);
      try {
        await this.look();
        await this.unpacked();
      } catch (error) {
        if (!String((error as NodeJS.ErrnoException).code).startsWith('Z_')) throw error;
        this.collector.summary.files++;
        this.whole('gzip-data', 'The compressed data is damaged, or ends too early.');
      }
    } else await this.unpacked();
  }

  private async unpacked(): Promise<void> {
    const { window } = this;
    const { buffer } = window;
    if (buffer[window.start] === 0xef && buffer[window.start + 1] === 0xbb && buffer[window.start + 2] === 0xbf) window.start += 3;
    if (/\.ya?ml$/i.test(this.name)) return this.yaml();
    const first = await this.firstByte();
    if (first === undefined) {
      this.collector.summary.files++;
      return this.whole('empty-input', 'The file is empty.');
    }
    if (await this.isLines(first)) return this.lines();
    if (!window.done && first === 91) return this.elements();
    if (this.input.kind?.kind === 'har' || /^\s*\{\s*"log"\s*:/.test(this.peek(4096))) return this.har();
    return this.document();
  }

  /** Reads until there is something to see; the first read of a pipe may bring little. */
  private async look(): Promise<void> {
    const { window } = this;
    while (!window.done && window.end - window.start < 4) await window.more();
    if (!window.done && window.end < 4096) await window.more();
  }

  private async firstByte(): Promise<number | undefined> {
    const { window } = this;
    for (let at = window.start; ; at++) {
      if (at >= window.end) {
        if (window.done) return undefined;
        const gone = at - window.start;
        await window.more();
        at = window.start + gone - 1;
      } else if ((window.buffer[at] as number) > 32) return window.buffer[at];
    }
  }

  private peek(length: number): string {
    const { buffer, start, end } = this.window;
    return (buffer as FastBuffer).utf8Slice(start, Math.min(end, start + length));
  }

  /** Whether there is a value on each line: by the file's name, or since one of the first two lines is a value by itself. */
  private async isLines(first: number): Promise<boolean> {
    if (/\.(ndjson|jsonl|ldjson)$/i.test(this.name)) return true;
    if (this.input.kind?.kind === 'recording') return true;
    if (first === 91 || this.input.kind?.kind === 'har') return false;
    const { window } = this;
    while (!window.done && window.end - window.start < LOOKAHEAD && !this.hasNewline()) await window.more();
    const lines = this.peek(LOOKAHEAD)
      .split('\n', 40)
      .filter((line) => line.trim() !== '');
    if (lines.length < 2) return kindByExtension(this.name) === 'recording';
    return lines.slice(0, 2).some((line) => /^\s*\{.{3,}/.test(line) && isJson(line));
  }

  private hasNewline(): boolean {
    const { buffer, start, end } = this.window;
    const at = buffer.indexOf(NEWLINE, start);
    return at >= 0 && at < end;
  }

  // --- One value a line

  private async lines(): Promise<void> {
    const { window, collector, checking } = this;
    const { summary } = collector;
    let accept: Accept | undefined;
    let tell: ((value: unknown, text: string, number: number, hiding: boolean) => void) | undefined;
    let pieces: Pieces | undefined;
    let finish = () => {};
    summary.files++;
    while (!window.done && window.end - window.start < LOOKAHEAD && !this.hasNewline()) await window.more();
    const kind = this.kindOfLines();
    if (kind?.kind === 'recording') {
      const { RecordingReader } = await import('./read/recording.js');
      const reader = new RecordingReader(checking);
      tell = (value, text, number, hiding) => reader.line(value, text, number, hiding);
      finish = () => reader.end();
    } else if (kind?.kind === 'payload') {
      const check = this.payload(kind);
      accept = check.accept;
      if (kind.type.name === PIECES_OF) pieces = new Pieces();
      tell = (value, text, number) => check.tell(value, new JsonDocument(text, [{ offset: 0, line: number, column: 1 }]));
    }

    await readLines(window, {
      passes(buffer, from, to) {
        const end = pieces ? pieces.follow(buffer, from, to) : -1;
        if (end >= 0) summary.values++;
        return end;
      },
      line: (text, number) => {
        let value: unknown;
        try {
          value = JSON.parse(text);
        } catch {
          this.syntax(new JsonDocument(text, [{ offset: 0, line: number, column: 1 }], true));
          return;
        }
        if (tell === undefined) throw unknownKind([]);
        const plain = isPlain(text, value);
        const hiding = checking.lawful && !plain && hasMore(text, value);
        if (accept !== undefined) {
          summary.values++;
          if (!hiding && accept(value)) {
            if (plain) pieces?.learn(text, value);
            return;
          }
        }
        tell(value, text, number, hiding);
      },
      broken: (text, number) => {
        const document = new JsonDocument(text, [{ offset: 0, line: number, column: 1 }], true);
        const at = Math.max(0, text.indexOf('\ufffd'));
        collector.addAt({ rule: 'utf-8', pointer: '', message: 'This line is not UTF-8.' }, () => document.at(at));
      },
      piece: () => checking.onPiece(window.bytes),
    });
    finish();
  }

  /** What the lines hold, by the first ones; undefined where none of them can be read. */
  private kindOfLines(): Kind | undefined {
    if (this.input.kind) return this.input.kind;
    let unknown: string[] | undefined;
    for (const value of this.preview()) {
      const kind = this.kindOf(value);
      if (kind.kind === 'har' || kind.kind === 'fixture') continue;
      if (kind.kind !== 'unknown') return kind;
      unknown ??= kind.likely;
    }
    if (unknown) throw unknownKind(unknown);
    return kindByName(this.input.name);
  }

  /** The values of the first lines that are in view. */
  private *preview(): Generator<unknown> {
    const { buffer, start, end, done } = this.window;
    let at = start;
    for (let count = 0; count < PREVIEW && at < end; count++) {
      const next = buffer.indexOf(NEWLINE, at);
      const to = next < 0 || next > end ? end : next;
      if (to === end && !done && count > 0) return;
      try {
        yield JSON.parse((buffer as FastBuffer).utf8Slice(at, to));
      } catch {
        // It is told when its line is read.
      }
      at = to + 1;
    }
  }

  // --- One document

  private async document(): Promise<void> {
    const text = await this.rest();
    if (text === undefined) return;
    let value: unknown;
    try {
      value = JSON.parse(text);
    } catch (error) {
      if (error instanceof RangeError) throw error;
      this.collector.summary.files++;
      return this.syntax(new JsonDocument(text, undefined, true));
    }
    const kind = this.known(value);
    if (kind === undefined) return;
    if (kind.kind === 'har') return this.har();
    if (kind.kind === 'recording') return this.shortRecording(value, text);
    this.collector.summary.files++;
    this.collector.summary.values++;
    const check = this.payload(kind);
    if (this.hides(text, value) || !check.accept(value)) check.tell(value, new JsonDocument(text));
  }

  private hides(text: string, value: unknown): boolean {
    return this.checking.lawful && mayHide(text, value);
  }

  /** A recording of a single line. */
  private async shortRecording(value: unknown, text: string): Promise<void> {
    this.collector.summary.files++;
    const { RecordingReader } = await import('./read/recording.js');
    const reader = new RecordingReader(this.checking);
    reader.line(value, text, 1, this.hides(text, value));
    reader.end();
  }

  private async yaml(): Promise<void> {
    const text = await this.rest();
    if (text === undefined) return;
    const { readYaml } = await import('./places/yaml.js');
    const payloads = readYaml(text).filter(({ value, faults }) => faults.length > 0 || (value !== undefined && value !== null));
    if (payloads.length === 0) {
      this.collector.summary.files++;
      return this.whole('empty-input', 'The file is empty.');
    }
    let counted = false;
    for (const { value, document, faults } of payloads) {
      for (const { offset, message } of faults) this.collector.addAt({ rule: 'yaml-syntax', pointer: '', message }, () => document.at(offset));
      if (faults.length === 0) {
        const kind = this.known(value);
        if (kind === undefined) return;
        if (kind.kind !== 'payload') throw unknownKind([]);
        this.collector.summary.values++;
        const check = this.payload(kind);
        if (!check.accept(value)) check.tell(value, document);
      }
      if (!counted) this.collector.summary.files++;
      counted = true;
    }
  }

  /** Everything that is left, as text; undefined where it is not UTF-8, which is told. */
  private async rest(): Promise<string | undefined> {
    const { window } = this;
    while (!window.done) {
      await window.more();
      if (!this.checking.onPiece(window.bytes)) return undefined;
    }
    const { buffer, start, end } = window;
    const text = (buffer as FastBuffer).utf8Slice(start, end);
    if (isUtf8(buffer.subarray(start, end))) return text;
    this.collector.summary.files++;
    const document = new JsonDocument(text, undefined, true);
    const at = Math.max(0, text.indexOf('\ufffd'));
    this.collector.addAt({ rule: 'utf-8', pointer: '', message: 'The file is not UTF-8.' }, () => document.at(at));
    return undefined;
  }

  // --- Large documents in pieces

  private async elements(): Promise<void> {
    const { readElements } = await import('./read/elements.js');
    let check: ReturnType<FileCheck['payload']> | undefined;
    let index = 0;
    let skipped = false;
    await readElements(
      this.window,
      { children: { '*': { emit: 'item' } } },
      this.listener((element) => {
        const { text, origins } = element;
        const value = this.parsed(element);
        if (value === undefined || skipped) return void index++;
        if (!check) {
          const kind = this.known([value.value]);
          if (kind === undefined) skipped = true;
          else if (kind.kind !== 'payload') throw unknownKind([]);
          else check = this.payload({ ...kind, type: { ...kind.type, list: false } });
          if (kind?.kind === 'payload' && kind.type.list === false) {
            const document = new JsonDocument(text, origins);
            this.collector.add({ rule: 'list', pointer: '', message: `the value must be one ${kind.type.name}, not a list` }, document);
          }
        }
        if (check) {
          this.collector.summary.values++;
          if (this.hides(text, value.value) || !check.accept(value.value)) check.tell(value.value, new JsonDocument(text, origins), index);
        }
        index++;
      }),
    );
    if (!skipped) this.collector.summary.files++;
  }

  private async har(): Promise<void> {
    const [{ readElements }, { HAR_ELEMENTS, HarReader }] = await Promise.all([import('./read/elements.js'), import('./read/har.js')]);
    const reader = new HarReader(this.checking);
    this.collector.summary.files++;
    await readElements(
      this.window,
      HAR_ELEMENTS,
      this.listener((element, name) => {
        if (!element.utf8) this.parsed(element);
        else reader.element(name, element);
      }),
    );
    this.collector.release(false);
    if (reader.entries === 0) this.whole('har-form', 'The HAR file has no entries.');
  }

  private listener(element: (element: Element, name: string) => void): ElementListener {
    return {
      element: (name, found) => element(found, name),
      malformed: (message, line, column) =>
        this.collector.addAt({ rule: 'json-syntax', pointer: '', message }, () => ({ line, column, frame: () => undefined })),
      piece: () => this.checking.onPiece(this.window.bytes),
    };
  }

  private parsed({ text, origins, utf8 }: Element): { value: unknown } | undefined {
    if (!utf8) {
      const document = new JsonDocument(text, origins, true);
      this.collector.addAt({ rule: 'utf-8', pointer: '', message: 'This value is not UTF-8.' }, () => document.at(0));
      return undefined;
    }
    try {
      return { value: JSON.parse(text) as unknown };
    } catch {
      this.syntax(new JsonDocument(text, origins, true));
      return undefined;
    }
  }

  // --- What it is, and what is wrong with it

  private kindOf(value: unknown): Guess {
    if (this.input.kind) return this.input.kind;
    const guess = kindByContent(value);
    // A name says which type, but a session or a table of test cases is plain from its content.
    return guess.kind === 'har' || guess.kind === 'recording' || guess.kind === 'fixture' ? guess : (kindByName(this.input.name) ?? guess);
  }

  /** What a file holds; undefined, and counted as skipped, where that is nothing to be checked. */
  private known(value: unknown): Exclude<Kind, { kind: 'fixture' }> | undefined {
    const kind = this.kindOf(value);
    if (kind.kind === 'unknown') throw unknownKind(kind.likely);
    if (kind.kind !== 'fixture') return kind;
    this.collector.summary.skipped++;
    return undefined;
  }

  private payload({ type, operation }: Extract<Kind, { kind: 'payload' }>): {
    accept: Accept;
    tell: (value: unknown, document: Document, index?: number) => void;
  } {
    const { judge, lawful } = this.checking;
    const holds = judge.accept(type);
    const laws = lawful ? operation?.laws : undefined;
    const origin = operation ? { operation: operation.id, ...(operation.status ? { status: operation.status } : {}) } : undefined;
    return {
      accept: laws ? (value) => holds(value) && laws(value).length === 0 : holds,
      tell: (value, document, index) => {
        const complaints: Complaint[] = judge.complaints(type, value, (pointer) => document.raw(pointer));
        if (holds(value)) complaints.push(...(laws?.(value) ?? []));
        if (lawful && document instanceof JsonDocument) complaints.push(...twiceWritten(document.text));
        if (complaints.length === 0 && lawful && !holds(value)) {
          complaints.push({ rule: 'unlisted', pointer: '', message: `the value is no ${type.name}` });
        }
        for (const complaint of complaints) {
          const { pointer, offset } = complaint;
          const placed =
            index === undefined ? complaint : { ...complaint, pointer: `/${index}${pointer}`, message: `[${index}]: ${complaint.message}` };
          this.collector.addAt(placed, () => (offset === undefined ? document.place(pointer) : document.at(offset)), origin);
        }
      },
    };
  }

  private syntax(document: JsonDocument): void {
    const fault = findSyntaxFault(document.text) ?? { offset: 0, message: 'This cannot be read as JSON.' };
    this.collector.addAt({ rule: 'json-syntax', pointer: '', message: fault.message }, () => document.at(fault.offset));
  }

  /** A finding about the file as a whole. */
  private whole(rule: string, message: string): void {
    this.collector.addAt({ rule, pointer: '', message }, () => ({ line: 1, column: 1, frame: () => undefined }));
  }
}

function kindByExtension(name: string): string | undefined {
  return kindByName(name)?.kind;
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function unknownKind(likely: string[]): Unfit {
  const names = likely.length > 1 ? `${likely.slice(0, -1).join(', ')} or ${likely.at(-1)}` : likely[0];
  return new Unfit(
    names ? `It cannot be told which type this is: it may be ${names}.` : 'It cannot be told which type this is.',
    'Name it by --type or --operation, by a folder or file name, or in coder-chats.yaml.',
  );
}
