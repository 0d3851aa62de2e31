import type { OperationId } from '../../../generated/client/operations.js';
import { type Check, CONTRACT, ERROR_BODY, FRAME } from '../../mock/engine/contract.js';
import { h } from './dom.js';
import { badge } from './json-view.js';

/** What the strict profile says of a value. */
export interface Verdict {
  /** The wire type that the value was held against. */
  type: string;
  faults: { path: string; message: string }[];
}

export function judgeRequest(operation: OperationId, value: unknown): Verdict | undefined {
  return judge(CONTRACT[operation].request, value);
}

/** Of an answer with an error status, the error's body is what is looked at. */
export function judgeAnswer(operation: OperationId, status: number, text: string): Verdict | undefined {
  const check = status < 400 ? CONTRACT[operation].answer : ERROR_BODY;
  return check && judgeText(check, text);
}

export function judgeFrame(text: string): Verdict {
  return judgeText(FRAME, text);
}

function judgeText(check: Check, text: string): Verdict {
  try {
    return judge(check, JSON.parse(text)) as Verdict;
  } catch (error) {
    return { type: nameOf(check), faults: [{ path: '', message: `is not JSON: ${(error as Error).message}` }] };
  }
}

function judge(check: Check | undefined, value: unknown): Verdict | undefined {
  return check && { type: nameOf(check), faults: check.holds(value) ? [] : check.faults(value) };
}

function nameOf({ type, list }: Check): string {
  return list ? `list of ${type}` : type;
}

const MOST_FAULTS = 50;

/** The verdict in words: each fault with its place and its sentence. */
export function verdictView({ type, faults }: Verdict): HTMLElement {
  const kept = faults.length === 0;
  return h(
    'div',
    { class: 'cc-verdict' },
    h(
      'p',
      {},
      badge(kept ? 'valid' : `${faults.length} ${faults.length === 1 ? 'fault' : 'faults'}`, kept ? 'ok' : 'bad'),
      ` ${type}, strict profile`,
    ),
    !kept &&
      h(
        'ul',
        {},
        ...faults.slice(0, MOST_FAULTS).map(({ path, message }) => h('li', {}, h('code', {}, path || '(the whole value)'), ` ${message}`)),
        faults.length > MOST_FAULTS && h('li', {}, `and ${faults.length - MOST_FAULTS} more`),
      ),
  );
}
