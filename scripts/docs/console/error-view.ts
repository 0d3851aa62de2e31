import { type ApiError, ClientError } from '../../../generated/client/errors.js';
import type { StreamError } from '../../../generated/client/stream/errors.js';
import { h } from './dom.js';
import { badge } from './json-view.js';

/** What the client threw: its class, what the server said, and whether trying again may help. */
export function errorView(error: unknown): HTMLElement {
  if (!(error instanceof ClientError)) {
    return h('div', { class: 'cc-error' }, h('p', {}, badge(nameOf(error), 'bad'), ` ${(error as Error)?.message ?? error}`));
  }
  const { status, detail, validations = [], retryAfterMs } = error as Partial<ApiError>;
  const { fault } = error as Partial<StreamError>;
  const facts: [string, unknown][] = [
    ['status', status],
    ['fault', fault],
    ['attempt', error.attempt],
    ['retryable', error.retryable],
    ['retryAfterMs', retryAfterMs],
  ];
  return h(
    'div',
    { class: 'cc-error' },
    h('p', {}, badge(error.name, 'bad'), ' ', h('strong', {}, error.message)),
    detail !== undefined && h('p', { class: 'cc-detail' }, detail),
    validations.length > 0 && h('ul', {}, ...validations.map((one) => h('li', {}, h('code', {}, one.field), ` ${one.detail}`))),
    h(
      'dl',
      { class: 'cc-facts' },
      ...facts.filter(([, value]) => value !== undefined).map(([name, value]) => h('div', {}, h('dt', {}, name), h('dd', {}, String(value)))),
    ),
  );
}

function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : 'Error';
}
