import type { OperationId } from '../../../generated/client/operations.js';
import type { Fault } from '../../../generated/validators/runtime.js';
import { type Check, CONTRACT, ERROR_BODY, FRAME, successOf } from './contract.js';
import type { Answer, Written } from './request.js';

/** Something that crossed the mock and does not hold against the strict profile. */
export interface Violation {
  /** `request`: a body that the server takes though the contract does not allow it. `answer`, `frame`: a fault of the mock. */
  crossing: 'request' | 'answer' | 'frame';
  /** The operation whose request, answer or stream it was. */
  operation: OperationId;
  /** The wire type it was held against. */
  type: string;
  status?: number;
  faults: Fault[];
  /** One sentence. */
  message: string;
}

/** Where violations go that no mock wants for itself: a test's guard sets it. */
export const GUARD = Symbol.for('coder-chats.contract-guard');

export type Report = (violation: Violation) => void;

/** Holds what crosses against the contract, from the very text that crosses. */
export class Checker {
  readonly #report: Report;
  #last = '';
  /** What has been looked at: a list is answered many times before it changes. */
  readonly #known = new WeakMap<Written, OperationId>();

  constructor(report: Report) {
    this.#report = report;
  }

  /** `value` is the body as JSON; `whole` says that it is all of the body. */
  request(operation: OperationId, value: unknown, whole: boolean): void {
    const check = CONTRACT[operation].request;
    if (check === undefined) return;
    if (whole) this.#hold('request', operation, check, value);
    else {
      const message = `the body of ${operation} is more than one JSON value`;
      this.#report({ crossing: 'request', operation, type: check.type, faults: [], message });
    }
  }

  /** `value` is what the text was written from, where it was written whole; else the text is parsed again. */
  answer(operation: OperationId, answer: Answer, value?: unknown): void {
    const { status, body, written } = answer;
    const success = successOf(operation);
    if (status === 204) {
      if (body !== undefined || answer.headers['content-type'] !== undefined)
        this.#tell(operation, status, `${operation} answers 204 with a body or a content type`);
      return;
    }
    if (status < 400 && status !== success) this.#tell(operation, status, `${operation} answers ${status}, its one success is ${success}`);
    if (!answer.headers['content-type']?.startsWith('application/json')) {
      if (status < 400) this.#tell(operation, status, `${operation} answers ${status} without JSON`);
      return;
    }
    if (written !== undefined) {
      if (this.#known.get(written) === operation) return;
      this.#known.set(written, operation);
    }
    const text = body ?? '';
    const form = badForm(text);
    if (form !== undefined) this.#tell(operation, status, `the answer of ${operation} ${form}`);
    const check = status < 400 ? CONTRACT[operation].answer : ERROR_BODY;
    if (check === undefined) this.#tell(operation, status, `${operation} has no answer with a body`);
    else this.#hold('answer', operation, check, value ?? parse(text), status);
  }

  #tell(operation: OperationId, status: number, message: string): void {
    this.#report({ crossing: 'answer', operation, type: 'Response', status, faults: [], message });
  }

  frame(text: string): void {
    // The same frame often goes to many sockets.
    if (text === this.#last) return;
    const form = badForm(text);
    if (form !== undefined) this.#report({ crossing: 'frame', operation: 'streamChat', type: FRAME.type, faults: [], message: `a frame ${form}` });
    if (this.#hold('frame', 'streamChat', FRAME, parse(text))) this.#last = text;
  }

  #hold(crossing: Violation['crossing'], operation: OperationId, check: Check, value: unknown, status?: number): boolean {
    if (check.holds(value)) return true;
    const faults = check.faults(value);
    const where = crossing === 'frame' ? 'a frame' : `the ${crossing} of ${operation}`;
    const type = check.list ? `list of ${check.type}` : check.type;
    const message = `${where} is no ${type}: ${faults.map((fault) => `${fault.path || '/'} ${fault.message}`).join('; ')}`;
    this.#report({ crossing, operation, type: check.type, ...(status !== undefined && { status }), faults, message });
    return false;
  }
}

/** What is wrong with a text as text: law R11 and S4. */
function badForm(text: string): string | undefined {
  if (text === '' || text.indexOf('\n') !== text.length - 1) return 'does not end with its only newline';
  // One search for each costs a third of one pattern for all.
  for (const character of UNSAFE) if (text.includes(character)) return 'is not HTML-escaped';
  return undefined;
}

const UNSAFE = ['<', '>', '&', '\u2028', '\u2029'];

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
