import type { StreamHooks } from '../../../generated/client/stream/follow.js';
import { chatStreamEventTypes } from '../../../generated/client/stream.js';
import type { ChatStreamEvent } from '../../../generated/client/types.js';
import { announcer, button, type Child, fold, h } from './dom.js';
import type { Exchange } from './exchange.js';
import { badge, jsonView, pretty, textView } from './json-view.js';
import type { SocketEvents } from './socket.js';
import { summaryOf } from './summary.js';
import { judgeFrame, type Verdict, verdictView } from './verdict.js';

/** So many rows are kept; older ones go. */
const KEPT = 500;

interface Row {
  /** What the filter knows it by. */
  kind: string;
  at: Date;
  summary: Child;
  /** What there is to see when it is opened. */
  content?: () => Child;
  faults: number;
}

/** What came over a stream, and what happened to it, newest last. */
export interface FrameLog {
  element: HTMLElement;
  sockets: SocketEvents;
  hooks: StreamHooks;
  request(exchange: Exchange): void;
  note(text: string): void;
  clear(): void;
}

const CONNECTION = 'connection';
const KINDS: readonly string[] = [...chatStreamEventTypes, 'ping', CONNECTION, 'request'];

export function createFrameLog(): FrameLog {
  let rows: Row[] = [];
  let dropped = 0;
  let frames = 0;
  let broken = 0;
  let paused = false;
  let missed = 0;
  let drawing = false;
  let stale = false;
  let waiting: Row[] = [];
  const counts = new Map<string, number>();
  const hidden = new Set<string>();

  const list = h('ol', { class: 'cc-rows' });
  const scroller = h('div', { class: 'cc-scroll', tabindex: 0, role: 'region', 'aria-label': 'Raw frames and connections' }, list);
  const told = h('p', { class: 'cc-muted cc-counts' });
  const status = announcer();
  const pause = button('Pause', () => {
    paused = !paused;
    pause.textContent = paused ? 'Resume' : 'Pause';
    status.textContent = paused ? 'Paused: what comes is kept, and shown when you resume.' : '';
    if (paused) return;
    missed = 0;
    draw(true);
  });
  const chips = new Map(KINDS.map((kind) => [kind, chip(kind)] as const));

  function chip(kind: string): { element: HTMLElement; count: HTMLElement } {
    const count = h('span', { class: 'cc-muted' }, ' 0');
    const input = h('input', {
      type: 'checkbox',
      checked: true,
      onchange: () => {
        if (input.checked) hidden.delete(kind);
        else hidden.add(kind);
        draw(true);
      },
    });
    return { element: h('label', { class: 'cc-choice' }, input, h('span', {}, kind, count)), count };
  }

  function add(kind: string, summary: Child, content?: () => Child, faults = 0): void {
    const row: Row = { kind, at: new Date(), summary, faults, ...(content && { content }) };
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
    rows.push(row);
    // Cut in pieces, so that each new row costs little.
    if (rows.length > KEPT * 1.2) {
      dropped += rows.length - KEPT;
      rows = rows.slice(-KEPT);
    }
    if (paused) missed++;
    else waiting.push(row);
    draw();
  }

  /** As often as the screen is drawn, not as often as something comes. The rows on it go only when others take their place. */
  function draw(whole = false): void {
    stale ||= whole;
    if (drawing) return;
    drawing = true;
    requestAnimationFrame(() => {
      drawing = false;
      const atEnd = scroller.scrollHeight - scroller.scrollTop - scroller.clientHeight < 40;
      if (stale) {
        list.replaceChildren();
        waiting = rows.slice(0, Math.max(0, rows.length - missed));
        stale = false;
      }
      list.append(
        ...waiting
          .slice(-KEPT)
          .filter(({ kind }) => !hidden.has(kind))
          .map(rowView),
      );
      waiting = [];
      while (list.children.length > KEPT) list.firstElementChild?.remove();
      if (atEnd) scroller.scrollTop = scroller.scrollHeight;
      for (const [kind, { count }] of chips) count.textContent = ` ${counts.get(kind) ?? 0}`;
      told.textContent = [
        `${frames} ${frames === 1 ? 'frame' : 'frames'}, ${broken === 0 ? 'all valid' : `${broken} with faults`}`,
        `the last ${KEPT} rows are kept${dropped > 0 ? `, ${dropped} older ones are gone` : ''}`,
        paused && missed > 0 && `${missed} new while paused`,
      ]
        .filter(Boolean)
        .join('; ');
    });
  }

  function onFrame(text: string): void {
    frames++;
    const verdict = judgeFrame(text);
    if (verdict.faults.length > 0) broken++;
    const number = frames;
    const whole = (event?: unknown) => () => frameView(text, number, verdict, event);
    const { type, data } = envelopeOf(text);
    if (type === 'data' && Array.isArray(data) && data.length > 0) {
      for (const event of data as ChatStreamEvent[]) {
        const kind = String(event?.type);
        add(kind, [summaryOf(event)], whole(event), verdict.faults.length);
      }
    } else add(type === 'ping' ? 'ping' : 'error', type === 'error' ? `envelope: ${JSON.stringify(data)}` : type, whole(), verdict.faults.length);
  }

  const clear = () => {
    rows = [];
    waiting = [];
    counts.clear();
    dropped = frames = broken = missed = 0;
    draw(true);
  };
  const note = (text: string) => add(CONNECTION, text);

  return {
    element: h(
      'div',
      { class: 'cc-log' },
      h('div', { class: 'cc-bar' }, pause, button('Clear', clear)),
      h('fieldset', { class: 'cc-chips' }, h('legend', { class: 'cc-hidden' }, 'Show'), ...[...chips.values()].map(({ element }) => element)),
      scroller,
      told,
      status,
    ),
    sockets: {
      // Told by the socket: the client's own hook comes after the first frames have.
      onOpened: () => note('open: the snapshot comes first (law S11)'),
      onFrame,
      onClosed: (code, reason) => note(`closed by the other side: ${code}${reason && ` ${reason}`}`),
    },
    hooks: {
      onAttempt: ({ attempt }) => note(`connecting, attempt ${attempt}`),
      onWait: ({ attempt, delayMs, error }) => note(`reconnects in ${Math.round(delayMs)} ms, after failure ${attempt}: ${error.message}`),
      onClose: ({ error }) => note(error ? `ended: ${error.name}` : 'closed by us'),
    },
    request({ method, target, requestBody, status: code, answerBody, milliseconds }) {
      const content = () => [
        requestBody !== undefined && textView(pretty(requestBody), 'Body as sent'),
        answerBody !== '' && textView(pretty(answerBody), 'Body of the answer'),
      ];
      add('request', [h('code', {}, `${method} ${shortTarget(target)}`), ` ${code ?? 'no answer'} · ${Math.round(milliseconds)} ms`], content);
    },
    note,
    clear,
  };
}

/** A path as it fits a line: the chats are told apart by the beginnings of their ids. */
function shortTarget(target: string): string {
  return target.replace('/api/experimental', '').replace(/([0-9a-f]{8})-[0-9a-f]{4}-[0-9a-f-]{22}/g, '$1…');
}

function envelopeOf(text: string): { type: string; data?: unknown } {
  try {
    const { type, data } = Object(JSON.parse(text)) as { type?: unknown; data?: unknown };
    return { type: String(type), data };
  } catch {
    return { type: 'not JSON' };
  }
}

function rowView({ kind, at, summary, content, faults }: Row): HTMLElement {
  const line = [
    h('time', { class: 'cc-time', datetime: at.toISOString() }, at.toISOString().slice(11, 23)),
    h('span', { class: `cc-kind cc-kind-${/^\w+$/.test(kind) ? kind : 'other'}` }, kind),
    h('span', { class: 'cc-summary' }, summary),
    faults > 0 && badge(`${faults} ${faults === 1 ? 'fault' : 'faults'}`, 'bad'),
  ];
  return h('li', {}, content ? fold(line, content, false, 'cc-row') : h('div', { class: 'cc-row cc-bare' }, ...line));
}

function frameView(text: string, number: number, verdict: Verdict, event: unknown): Child {
  return [
    event !== undefined && jsonView(event, 'Event'),
    verdictView(verdict),
    fold(`Frame ${number}, as it came (${text.length.toLocaleString('en')} characters)`, () => textView(text, `Frame ${number}`)),
  ];
}
