import type { Collector } from '../collector.js';
import type { Checking } from '../file.js';
import type { Complaint } from '../finding.js';
import { EmbeddedDocument, JsonDocument, PartDocument } from '../places/document.js';
import { type Call, type Connection, type Payload, Session } from '../session.js';
import { twiceWritten } from '../written.js';

type Fields = Record<string, unknown>;

/** Reads a recording line by line; see recording.schema.json for its form. */
export class RecordingReader {
  private readonly session: Session;
  private readonly collector: Collector;
  private readonly calls = new Map<number, Call>();
  private readonly streams = new Map<number, Connection | 'foreign'>();

  constructor({ collector, judge, lawful }: Checking) {
    this.session = new Session(collector, judge, lawful);
    this.collector = collector;
  }

  /** `hides`: whether the text may say something that its value does not. */
  line(value: unknown, text: string, number: number, hides: boolean): void {
    const document = new JsonDocument(text, [{ offset: 0, line: number, column: 1 }]);
    const fault = formFault(value) ?? this.take(value as Fields, document, hides);
    if (fault) this.collector.add(fault, document);
    if (hides) for (const complaint of twiceWritten(text)) this.collector.add(complaint, document);
  }

  /** Judges what happened; a complaint where it cannot have happened in this order. */
  private take(fields: Fields, document: JsonDocument, hides: boolean): Complaint | undefined {
    switch (fields.kind) {
      case 'request':
        return this.request(fields, document, hides);
      case 'answer':
        return this.answer(fields, document, hides);
      case 'open':
        return this.open(fields);
      case 'frame':
        return this.frame(fields, document, hides);
      case 'close':
        return this.close(fields, document);
      default:
        return undefined;
    }
  }

  private request(fields: Fields, document: JsonDocument, hides: boolean): Complaint | undefined {
    const id = fields.call as number;
    const open = this.calls.get(id);
    if (open) this.session.release(open);
    this.calls.set(id, this.session.request(fields.method as string, fields.path as string, payload(fields, 'body', document, hides), document, id));
    return open && order(`call ${id} has not been answered before it is made again`, '/call');
  }

  private answer(fields: Fields, document: JsonDocument, hides: boolean): Complaint | undefined {
    const id = fields.call as number;
    const call = this.calls.get(id);
    if (!call) return order(`call ${id} is answered without having been made`, '/call');
    this.calls.delete(id);
    this.session.answer(call, fields.status as number, payload(fields, 'body', document, hides), document, id);
    return undefined;
  }

  private open(fields: Fields): Complaint | undefined {
    const id = fields.stream as number;
    const twice = this.streams.has(id);
    const connection = this.session.open(fields.path as string);
    if (!connection) this.collector.summary.skipped++;
    this.streams.set(id, connection ?? 'foreign');
    return twice ? order(`stream ${id} is opened while it is open`, '/stream') : undefined;
  }

  private frame(fields: Fields, document: JsonDocument, hides: boolean): Complaint | undefined {
    const id = fields.stream as number;
    const connection = this.streams.get(id);
    if (!connection) return order(`a frame comes on stream ${id}, which is not open`, '/stream');
    if (connection === 'foreign') return undefined;
    const held = payload(fields, 'data', document, hides) as Payload;
    const bytes = (fields.bytes as number | undefined) ?? (held.text === undefined ? document.text.length : Buffer.byteLength(held.text));
    this.session.frame(connection, fields.from !== 'client', held, bytes, id);
    return undefined;
  }

  private close(fields: Fields, document: JsonDocument): Complaint | undefined {
    const id = fields.stream as number;
    const connection = this.streams.get(id);
    if (!connection) return order(`stream ${id} is closed, and is not open`, '/stream');
    this.streams.delete(id);
    const { code, reason } = fields as { code?: number; reason?: string };
    if (connection !== 'foreign') this.session.close(connection, fields.from !== 'client', code, reason, document, id);
    return undefined;
  }

  end(): void {
    for (const call of this.calls.values()) this.session.release(call);
  }
}

const order = (message: string, pointer: string): Complaint => ({ rule: 'recording-order', pointer, message });

function payload(fields: Fields, key: 'body' | 'data', document: JsonDocument, hides: boolean): Payload | undefined {
  if (Object.hasOwn(fields, key)) return { value: fields[key], hides, document: new PartDocument(document, `/${key}`) };
  if (typeof fields.text === 'string') return { text: fields.text, document: new EmbeddedDocument(fields.text, document, '/text') };
  return undefined;
}

type Test = [words: string, test: (value: unknown) => boolean];

const text: Test = ['a string', (value) => typeof value === 'string'];
const whole: Test = ['an integer', Number.isInteger];
const any: Test = ['', () => true];
const headers: Test = ['an object of strings', (value) => isObject(value) && Object.values(value).every((header) => typeof header === 'string')];
const side: Test = ['"server" or "client"', (value) => value === 'server' || value === 'client'];
const status: Test = ['a status of HTTP', (value) => Number.isInteger(value) && (value as number) >= 100 && (value as number) <= 599];
const size: Test = ['a number of bytes', (value) => Number.isInteger(value) && (value as number) >= 0];
const one: Test = ['1', (value) => value === 1];

/** The lines of a recording: their fields, those that must be there, and those of which there is at most or exactly one. */
const FORMS: Record<string, { fields: Record<string, Test>; required: string[]; oneOf?: string[]; needsOne?: boolean }> = {
  recording: { fields: { version: one, by: text, base: text }, required: ['version'] },
  request: {
    fields: { call: whole, method: text, path: text, headers, body: any, text },
    required: ['call', 'method', 'path'],
    oneOf: ['body', 'text'],
  },
  answer: { fields: { call: whole, status, headers, body: any, text }, required: ['call', 'status'], oneOf: ['body', 'text'] },
  open: { fields: { stream: whole, path: text }, required: ['stream', 'path'] },
  frame: { fields: { stream: whole, from: side, data: any, text, bytes: size }, required: ['stream'], oneOf: ['data', 'text'], needsOne: true },
  close: { fields: { stream: whole, from: side, code: whole, reason: text }, required: ['stream'] },
};

/** The first thing by which a line is not of the recording's form; the same as recording.schema.json says. */
export function formFault(value: unknown): Complaint | undefined {
  const fault = (pointer: string, message: string): Complaint => ({ rule: 'recording-form', pointer, message });
  if (!isObject(value)) return fault('', 'a line of a recording is an object');
  const { kind } = value;
  const form = typeof kind === 'string' && Object.hasOwn(FORMS, kind) ? FORMS[kind] : undefined;
  if (!form) return fault(kind === undefined ? '' : '/kind', `kind must be one of ${Object.keys(FORMS).join(', ')}`);
  const missing = form.required.find((key) => !Object.hasOwn(value, key));
  if (missing) return fault('', `${missing} is missing from a line of kind ${kind}`);
  for (const [key, field] of Object.entries(value)) {
    if (key === 'kind') continue;
    const test = key === 'at' ? text : Object.hasOwn(form.fields, key) ? form.fields[key] : undefined;
    const pointer = `/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`;
    if (!test) return fault(pointer, `a line of kind ${kind} has no such property`);
    if (!test[1](field)) return fault(pointer, `${key} must be ${test[0]}`);
  }
  const given = (form.oneOf ?? []).filter((key) => Object.hasOwn(value, key));
  if (given.length > 1) return fault(`/${given[1]}`, `${given.join(' and ')} exclude each other`);
  if (form.needsOne && given.length === 0) return fault('', `${form.oneOf?.join(' or ')} is missing from a line of kind ${kind}`);
  return undefined;
}

function isObject(value: unknown): value is Fields {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}
