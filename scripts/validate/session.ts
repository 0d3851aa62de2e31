import type { ChatStreamEnvelope } from '../../generated/client/types.js';
import { type Body, operations } from '../../generated/validators/facts.js';
import type { Collector } from './collector.js';
import { addressFault, answerBody, answerFaults, isOurs, type Match, matchOperation } from './exchange.js';
import type { Complaint, Origin } from './finding.js';
import type { Accept, Judge } from './judge.js';
import type { Document } from './places/document.js';
import { findSyntaxFault } from './places/syntax.js';
import { followStream, type StreamRules } from './stream.js';
import { mayHide, twiceWritten } from './written.js';

/** A body or a frame: a value, or text that should hold one. */
export interface Payload {
  value?: unknown;
  text?: string;
  /** Whether the source of a value may say something that the value does not. */
  hides?: boolean;
  document: Document;
}

interface Call {
  /** Absent where the address belongs to no operation. */
  match?: Match;
  ours: boolean;
  /** What is wrong with the request; told once it is known that the server did not refuse it. */
  held: { complaint: Complaint; document: Document; origin: Origin }[];
}

interface Connection {
  rules: StreamRules;
  frames: number;
  events: number;
}

const ENVELOPE = { name: 'ChatStreamEnvelope', list: false };

/** Judges a session, from whatever form it was recorded in: calls by their operations, streams by the laws of their order. */
export class Session {
  private readonly collector: Collector;
  private readonly judge: Judge;
  private readonly lawful: boolean;
  private readonly accepts = new Map<string, Accept>();

  /** `lawful`: whether the laws beyond the schemas are asked for. */
  constructor(collector: Collector, judge: Judge, lawful: boolean) {
    this.collector = collector;
    this.judge = judge;
    this.lawful = lawful;
  }

  request(method: string, address: string, given: Payload | 'lost' | undefined, document: Document, entry: number): Call {
    const ours = isOurs(address);
    const match = ours ? matchOperation(method, address) : undefined;
    const call: Call = { ours, held: [], ...(match ? { match } : {}) };
    if (!match) {
      if (ours && this.lawful) this.collector.add(addressFault(method, address), document, { part: 'request', entry });
      else this.collector.summary.skipped++;
      return call;
    }
    const origin: Origin = { operation: match.operation, part: 'request', entry };
    const wanted = operations[match.operation]?.request;
    if (given === 'lost') return call;
    const body = given;
    const hold = (complaint: Complaint, at: Document) => call.held.push({ complaint, document: at, origin });
    const read = body && this.read(body, (complaint, at) => hold(complaint, at ?? body.document));
    if (read && wanted) {
      this.collector.summary.values++;
      for (const complaint of this.complaints(wanted, read.value, body)) hold(complaint, body.document);
    } else if (body && !wanted && this.lawful) {
      hold({ rule: 'no-request-body', pointer: '', message: `${match.operation} takes no body` }, body.document);
    } else if (!body && wanted && this.lawful) {
      hold({ rule: 'request-body', pointer: '', message: `${match.operation} is sent without a body` }, document);
    }
    return call;
  }

  /** `lost`: there was a body, and the recording does not hold it. */
  answer(call: Call, status: number, body: Payload | 'lost' | undefined, document: Document, entry: number): void {
    const { match } = call;
    if (!match) return;
    // A bad request that was refused as one keeps the contract.
    if (status !== 400) this.release(call);
    const origin: Origin = { operation: match.operation, part: 'answer', status, entry };
    const add = (complaint: Complaint, at: Document = document) => this.collector.add(complaint, at, origin);
    const wanted = answerBody(match.operation, status);
    if (body === 'lost') return;
    if (wanted === undefined) {
      if (this.lawful) add({ rule: 'known-status', pointer: '', message: `${match.operation} does not answer with ${status}` });
      return;
    }
    if (wanted === null) {
      if (body && status !== 101 && this.lawful) add({ rule: 'no-answer-body', pointer: '', message: `a ${status} has no body` }, body.document);
      return;
    }
    if (!body) {
      if (this.lawful) add({ rule: 'answer-body', pointer: '', message: `the ${status} of ${match.operation} comes without a body` });
      return;
    }
    const foreign = status >= 400;
    const read = this.read(body, (complaint, at) => {
      if (foreign) add({ rule: 'foreign-answer', pointer: '', message: `the ${status} is no JSON; a proxy may have answered` }, body.document);
      else add(complaint, at ?? body.document);
    });
    if (!read) return;
    this.collector.summary.values++;
    const complaints = this.complaints(wanted, read.value, body);
    for (const complaint of complaints) add(complaint, body.document);
    if (complaints.length === 0 && this.lawful) {
      for (const complaint of answerFaults(match, status, read.value)) add(complaint, body.document);
    }
  }

  /** Tells what is wrong with a request that never was answered, or was not refused. */
  release(call: Call): void {
    for (const { complaint, document, origin } of call.held) this.collector.add(complaint, document, origin);
    call.held = [];
  }

  /** A stream begins; undefined where the address is not that of a stream. */
  open(address: string): Connection | undefined {
    const match = matchOperation('GET', address);
    if (match && operations[match.operation]?.success !== 101) return undefined;
    if (!match) return undefined;
    return this.connect(match.parameters.chat);
  }

  connect(chat?: string): Connection {
    return { rules: followStream(chat), frames: 0, events: 0 };
  }

  frame(connection: Connection, fromServer: boolean, payload: Payload, bytes: number, stream: number): void {
    connection.frames++;
    this.collector.summary.values++;
    const { rules } = connection;
    const origin: Origin = { part: 'frame', stream, frame: connection.frames };
    const add = (complaint: Complaint, at = payload.document) => {
      const event = /^\/data\/(\d+)/.exec(complaint.pointer)?.[1];
      this.collector.add(complaint, at, { ...origin, ...(event === undefined ? {} : { event: connection.events + Number(event) + 1 }) });
    };
    if (this.lawful) {
      const faults = rules.arrival(fromServer, bytes);
      for (const complaint of faults) add(complaint);
      if (faults.some(({ rule }) => rule !== 'frame-size')) return;
    }
    if (!fromServer) return;
    const read = this.read(payload, (complaint, at) => add({ ...complaint, rule: 'frame-json' }, at));
    if (!read) return;
    const { value } = read;
    const complaints = this.complaints(ENVELOPE, value, payload);
    if (complaints.length > 0) {
      for (const complaint of complaints) add(complaint);
      if (this.lawful || complaints.some(({ severity }) => severity !== 'warning')) {
        connection.events += countEvents(value);
        return;
      }
    }
    if (this.lawful) for (const complaint of rules.envelope(value as ChatStreamEnvelope)) add({ ...complaint, type: 'ChatStreamEvent' });
    connection.events += countEvents(value);
  }

  close(connection: Connection, fromServer: boolean, code: number | undefined, reason: string | undefined, document: Document, stream: number): void {
    if (!this.lawful) return;
    for (const complaint of connection.rules.close(fromServer, code, reason)) this.collector.add(complaint, document, { stream });
  }

  private accept(wanted: Body): Accept {
    const key = `${wanted.name}${wanted.list}`;
    const known = this.accepts.get(key) ?? this.judge.accept(wanted);
    this.accepts.set(key, known);
    return known;
  }

  private complaints(wanted: Body, value: unknown, { text, hides, document }: Payload): Complaint[] {
    const hiding = this.lawful && (text === undefined ? hides === true : mayHide(text, value));
    if (!hiding && this.accept(wanted)(value)) return [];
    const found = this.judge.complaints(wanted, value, (pointer) => document.raw(pointer));
    return hiding && text !== undefined ? [...found, ...twiceWritten(text)] : found;
  }

  private read(payload: Payload, fault: (complaint: Complaint, document?: Document) => void): { value: unknown } | undefined {
    const { text } = payload;
    if (text === undefined) return { value: payload.value };
    try {
      return { value: JSON.parse(text) as unknown };
    } catch {
      const found = findSyntaxFault(text) ?? { offset: 0, message: 'This cannot be read as JSON.' };
      fault({ rule: 'json-syntax', pointer: '', message: found.message }, atOffset(payload.document, found.offset));
      return undefined;
    }
  }
}

function atOffset(document: Document, offset: number): Document {
  return { place: () => document.at(offset), at: (at) => document.at(at), raw: () => undefined };
}

function countEvents(envelope: unknown): number {
  const data = (envelope as { data?: unknown } | null)?.data;
  return Array.isArray(data) ? data.length : 0;
}

export type { Call, Connection };
