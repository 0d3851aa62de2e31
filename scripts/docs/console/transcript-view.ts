import type { Transcript } from '../../../generated/client/stream/transcript.js';
import type { ChatMessage, ChatQueuedMessage, ChatStatus } from '../../../generated/client/types.js';
import { announcer, button, type Child, fill, h, labelled } from './dom.js';
import { badge } from './json-view.js';
import { partView } from './parts-view.js';

/** The chat as a person sees it, drawn anew after each change: what has not changed stays in the page as it is. */
export interface TranscriptView {
  element: HTMLElement;
  show(transcript: Transcript): void;
  clear(): void;
}

const STATUS_KIND: Record<ChatStatus, Parameters<typeof badge>[1]> = {
  waiting: 'ok',
  completed: 'ok',
  pending: 'info',
  running: 'info',
  paused: 'warn',
  error: 'bad',
};

/** @param edit Gives one of the user's messages another text. */
export function createTranscriptView(edit: (message: number, text: string) => Promise<void>): TranscriptView {
  const known = new WeakMap<object, HTMLElement>();
  const heading = h('p', { class: 'cc-heading' });
  const status = announcer();
  const messages = h('ol', { class: 'cc-messages' });
  const draft = h('div', { class: 'cc-draft', hidden: true });
  const notices = h('div', {});
  const queue = h('div', {});
  const scroller = h('div', { class: 'cc-scroll', tabindex: 0, role: 'region', 'aria-label': 'Transcript' }, messages, draft, notices, queue);
  let last: Transcript | undefined;
  let drawing = false;

  /** The element of an object that does not change. */
  function once<T extends object>(value: T, make: (value: T) => HTMLElement): HTMLElement {
    const element = known.get(value) ?? make(value);
    known.set(value, element);
    return element;
  }

  function draw(): void {
    drawing = false;
    if (last === undefined) return;
    const { chat, status: now, connected, error, retry } = last;
    const atEnd = scroller.scrollHeight - scroller.scrollTop - scroller.clientHeight < 40;
    fill(
      heading,
      h('strong', {}, chat?.title ?? '…'),
      now && badge(now, STATUS_KIND[now] ?? 'plain'),
      badge(connected ? 'connected' : 'not connected', connected ? 'ok' : 'warn'),
    );
    const said = `${now ?? ''}${connected ? '' : ', not connected'}`;
    if (status.textContent !== said) status.textContent = said;
    arrange(
      messages,
      last.messages.map((message) => once(message, (one) => messageView(one, edit))),
    );
    draft.hidden = last.draft.length === 0;
    fill(
      draft,
      h('p', { class: 'cc-who' }, 'assistant ', h('span', { class: 'cc-muted' }, 'is writing…')),
      ...last.draft.map((part) => partView(part, true)),
    );
    fill(
      notices,
      retry && h('p', { class: 'cc-notice' }, badge('retry', 'warn'), ` attempt ${retry.attempt} in ${retry.delay_ms} ms: ${retry.error}`),
      error !== undefined && h('p', { class: 'cc-notice' }, badge('error', 'bad'), ` ${error}`),
    );
    fill(
      queue,
      last.queue.length > 0 && [
        h('p', { class: 'cc-who' }, `Queue (${last.queue.length})`),
        h('ol', { class: 'cc-queue' }, ...last.queue.map((one) => once(one, queuedView))),
      ],
    );
    if (atEnd) scroller.scrollTop = scroller.scrollHeight;
  }

  return {
    element: h('div', { class: 'cc-transcript' }, heading, h('div', { class: 'cc-hidden' }, status), scroller),
    show(transcript) {
      last = transcript;
      if (drawing) return;
      drawing = true;
      requestAnimationFrame(draw);
    },
    clear() {
      last = undefined;
      status.textContent = '';
      draft.hidden = true;
      for (const element of [heading, messages, draft, notices, queue]) fill(element);
    },
  };
}

/** Puts the children in this order, and moves none that stands right: a field that is being filled in keeps its focus. */
function arrange(parent: HTMLElement, children: readonly HTMLElement[]): void {
  for (const child of [...parent.children]) if (!children.includes(child as HTMLElement)) child.remove();
  children.forEach((child, index) => {
    if (parent.children[index] !== child) parent.insertBefore(child, parent.children[index] ?? null);
  });
}

function messageView(message: ChatMessage, edit: (message: number, text: string) => Promise<void>): HTMLElement {
  const { id, role, content = [], usage } = message;
  const body = h('div', {}, ...content.map((part) => partView(part)));
  const text = content.map((part) => (part.type === 'text' ? (part.text ?? '') : '')).join('\n');
  const editing = role === 'user' && button('Edit', () => fill(body, editor()), { class: 'cc-button cc-small', 'aria-label': `Edit message ${id}` });
  function editor(): Child {
    const area = h('textarea', { class: 'cc-input cc-grows', rows: 2 }, text);
    const back = () => fill(body, ...content.map((part) => partView(part)));
    const save = async () => {
      await edit(id, area.value);
      back();
    };
    queueMicrotask(() => area.focus());
    return [
      labelled(`New text of message ${id}`, area, 'Everything after it is deleted, and so is the queue (law R14).'),
      h(
        'div',
        { class: 'cc-bar' },
        button('Save the edit', () => void save(), { class: 'cc-button cc-primary' }),
        button('Cancel', back),
      ),
    ];
  }
  const tokens = usage?.total_tokens;
  return h(
    'li',
    { class: `cc-message cc-role-${role === 'user' ? 'user' : 'other'}` },
    h(
      'p',
      { class: 'cc-who' },
      h('span', {}, role, ' ', h('span', { class: 'cc-muted' }, `#${id}${tokens === undefined ? '' : ` · ${tokens.toLocaleString('en')} tokens`}`)),
      editing,
    ),
    body,
  );
}

function queuedView({ id, content }: ChatQueuedMessage): HTMLElement {
  return h('li', {}, h('span', { class: 'cc-muted' }, `#${id} `), ...(content ?? []).map((part) => ('text' in part ? (part.text ?? '') : part.type)));
}
