import { sensitiveKeys } from '../../../generated/client/facts.js';
import type { OperationId } from '../../../generated/client/operations.js';
import { fold, h } from './dom.js';
import type { Exchange } from './exchange.js';
import { badge, jsonView, pretty, textView } from './json-view.js';
import { judgeAnswer, judgeRequest, verdictView } from './verdict.js';

/** One attempt: what was sent, what came back, and what the contract says of both. */
export function exchangeView(operation: OperationId, exchange: Exchange, attempt: number, last: boolean): HTMLElement {
  const { method, target, requestHeaders, requestBody, status, answerHeaders, answerBody, milliseconds } = exchange;
  const time = `${milliseconds < 10 ? milliseconds.toFixed(1) : Math.round(milliseconds)} ms`;
  const outcome = status === undefined ? badge('no answer', 'bad') : badge(status, status < 300 ? 'ok' : 'bad');
  const sent = requestBody === undefined ? undefined : parse(requestBody);
  const verdict = status === undefined ? undefined : judgeAnswer(operation, status, answerBody);
  const asked = sent && judgeRequest(operation, sent.value);
  return h(
    'details',
    { class: 'cc-exchange', open: last },
    h(
      'summary',
      {},
      outcome,
      h('span', { class: 'cc-target-line' }, h('code', {}, `${method} ${target}`)),
      h('span', { class: 'cc-muted' }, `attempt ${attempt} · ${time}`),
    ),
    h('p', { class: 'cc-subtitle' }, 'Request'),
    headersView('Request headers', requestHeaders),
    sent && jsonView(withoutSecrets(sent.value), 'Body as sent'),
    requestBody !== undefined && sent === undefined && textView(requestBody, 'Body as sent'),
    asked && verdictView(asked),
    requestBody !== undefined && sent === undefined && h('p', {}, badge('not JSON', 'bad')),
    h('p', { class: 'cc-subtitle' }, 'Answer'),
    headersView('Answer headers', answerHeaders),
    answerBody === '' ? h('p', { class: 'cc-muted' }, 'No body.') : textView(pretty(answerBody), 'Body of the answer'),
    verdict && verdictView(verdict),
  );
}

function headersView(label: string, headers: readonly [string, string][]): HTMLElement | undefined {
  if (headers.length === 0) return undefined;
  return fold(label, () => h('dl', { class: 'cc-headers' }, ...headers.map(([name, value]) => h('div', {}, h('dt', {}, name), h('dd', {}, value)))));
}

function parse(text: string): { value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}

/** What is shown on a screen may be seen by others. */
function withoutSecrets(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value, (key, held) => (sensitiveKeys.includes(key) && held ? '••••••' : held)));
}
