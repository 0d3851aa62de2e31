import type { ChatMessage, ChatMessagePart, ChatQueuedMessage, ChatStreamEvent, ChatWithMessages } from '../../generated/client/types.js';
import { CHAT, message, part, said, status } from './stream-support.js';

/**
 * Random lives of a chat, as a server sees them: what it stores, what it sends, and what a snapshot would hold at each
 * moment. It knows nothing of the client.
 */
export interface Moment {
  /** What is sent at this moment. */
  sent: ChatStreamEvent[];
  /** Sent by the way of the parts, which is not that of the durable events (law S16). */
  isPart: boolean;
  /** What the server has after it. */
  server: Server;
}

export interface Server {
  status: string;
  lastError: string | null;
  messages: readonly ChatMessage[];
  queue: readonly ChatQueuedMessage[];
  /** Parts of the run in progress, and of its present step. */
  run: readonly ChatStreamEvent[];
  step: readonly ChatStreamEvent[];
  /** Parts that no message holds yet: the answer being written. */
  open: readonly ChatStreamEvent[];
}

export const NEW_CHAT: Server = { status: 'waiting', lastError: null, messages: [], queue: [], run: [], step: [], open: [] };

/** Which parts a server keeps for a snapshot: of the whole run, or of the present step. */
export type Form = 'run' | 'step';

export interface Wishes {
  /** Edits and interrupts happen. */
  edits?: boolean;
  /** The words that are said; few of them make steps that begin alike. */
  words?: readonly string[];
  turns?: number;
}

const WORDS = ['I ', 'will ', 'run ', 'the ', 'test. ', 'It ', 'fails: ', 'login ', 'Done.'];

export function makeHistory(seed: number, { edits = true, words = WORDS, turns = 3 }: Wishes = {}): Moment[] {
  const random = generator(seed);
  const chance = (share: number) => random() < share;
  const upTo = (most: number) => Math.floor(random() * (most + 1));
  const word = () => words[upTo(words.length - 1)] as string;
  const moments: Moment[] = [];
  let server: Server = NEW_CHAT;
  let lastId = upTo(100);
  let calls = 0;
  const countsByRun = chance(0.5);
  const newId = () => {
    lastId += 1 + upTo(3);
    return lastId;
  };

  const send = (sent: ChatStreamEvent[], change: Partial<Server> = {}, isPart = false) => {
    server = { ...server, ...change };
    moments.push({ sent, isPart, server });
  };
  const tellStatus = (value: string, change: Partial<Server> = {}) => send([status(value)], { status: value, ...change });
  const stream = (piece: ChatMessagePart, role = 'assistant') => {
    const event = part(piece, role);
    send([event], { run: [...server.run, event], step: [...server.step, event], open: [...server.open, event] }, true);
  };
  /** Messages that have no notice of their own, and come along with the next one (law S14). */
  let silent: ChatStreamEvent[] = [];
  const store = (role: string, content: ChatMessagePart[]) => {
    const id = newId();
    const results = content.map((piece) => (piece.type === 'tool-result' ? piece.tool_call_id : undefined));
    const open = server.open.filter((event) => {
      if (event.type !== 'message_part' || event.message_part.role !== role) return true;
      const { part: piece } = event.message_part;
      return role === 'tool' && piece.type === 'tool-result' && !results.includes(piece.tool_call_id);
    });
    send([...silent, said(id, role, ...content)], { messages: [...server.messages, message(id, role, content)], open });
    silent = [];
  };
  const promote = () => {
    const [first, ...queue] = server.queue as [ChatQueuedMessage, ...ChatQueuedMessage[]];
    const stored = message(newId(), 'user', first.content ?? []);
    silent.push({ type: 'message', chat_id: CHAT, message: stored });
    restart(queue, [...server.messages, stored]);
  };
  /** What an edit and a queue that moves up look like: one notice of the queue and the status. */
  const restart = (queue: readonly ChatQueuedMessage[], messages: readonly ChatMessage[]) =>
    send([queueEvent(queue), status('pending')], { queue, messages, status: 'pending', lastError: null, run: [], step: [], open: [] });
  const maybeQueue = () => {
    if (!chance(0.1) || server.queue.length > 2) return;
    const added: ChatQueuedMessage = { id: newId(), chat_id: CHAT, created_at: '2026-02-28T21:47:20Z', content: [{ type: 'text', text: word() }] };
    const queue = [...server.queue, added];
    send([queueEvent(queue)], { queue });
  };

  /** A text in fragments, an empty one among them now and then; gives back the whole. */
  const fragments = (type: 'text' | 'reasoning') => {
    let whole = '';
    for (let count = upTo(4); count >= 0; count--) {
      const piece = chance(0.1) ? '' : word();
      whole += piece;
      stream(piece ? { type, text: piece } : { type });
    }
    return whole;
  };

  const step = (last: boolean): 'over' | 'stopped' => {
    server = { ...server, step: [] };
    const content: ChatMessagePart[] = [];
    const results: ChatMessagePart[] = [];
    const reasoning = chance(0.4) ? fragments('reasoning') : '';
    if (reasoning) content.push({ type: 'reasoning', text: reasoning });
    maybeQueue();
    const said = last || chance(0.7) ? fragments('text') : '';
    if (said) content.push({ type: 'text', text: said });
    if (chance(0.1)) {
      const source: ChatMessagePart = { type: 'source', source_id: `s${newId()}`, url: 'https://go.dev' };
      stream(source);
      content.push(source);
    }
    for (let count = last ? 0 : 1 + upTo(2); count > 0; count--) {
      const tool = { tool_call_id: `call_${++calls}`, tool_name: 'execute' };
      const args = { command: word() };
      const way = upTo(3);
      if (way === 0) stream({ type: 'tool-call', ...tool });
      const json = JSON.stringify(args);
      if (way > 1) for (const piece of [json.slice(0, 5), json.slice(5)]) stream({ type: 'tool-call', ...tool, args_delta: piece });
      if (way !== 0 && way !== 2) stream({ type: 'tool-call', ...tool, args });
      content.push({ type: 'tool-call', ...tool, args });
      results.push({ type: 'tool-result', ...tool, result: { output: word() } });
    }
    if (edits && chance(0.05)) {
      // What the run has produced is stored, and open calls get a result with an error (law R15).
      if (content.length) store('assistant', content);
      for (const result of results) store('tool', [{ ...result, is_error: true, result: { error: 'interrupted' } } as ChatMessagePart]);
      return 'stopped';
    }
    if (chance(0.04)) {
      const failure = `overloaded ${word()}`;
      const told: ChatStreamEvent[] = [{ type: 'error', chat_id: CHAT, error: { message: failure } }, status('error')];
      send(told, { status: 'error', lastError: failure, run: [], step: [], open: [] });
      return 'stopped';
    }
    if (content.length) store('assistant', content);
    const atOnce = chance(0.5);
    for (const result of results) {
      stream(result, 'tool');
      maybeQueue();
      if (atOnce) store('tool', [result]);
    }
    if (!atOnce) for (const result of results) store('tool', [result]);
    return 'over';
  };

  for (let turn = 0; turn < turns; turn++) {
    if (edits && server.messages.length > 2 && chance(0.2)) {
      // The edited message keeps its id, all after it and the queue are gone, and nothing of it is told (laws R14, S15).
      const users = server.messages.filter(({ role }) => role === 'user');
      const target = users[upTo(users.length - 1)] as ChatMessage;
      const kept = server.messages.filter(({ id }) => id < target.id);
      silent = [];
      restart([], [...kept, { ...target, content: [{ type: 'text', text: `edited ${word()}` }] }]);
    } else {
      store('user', [{ type: 'text', text: word() }]);
      tellStatus('pending', { lastError: null, run: [], step: [], open: [] });
    }
    for (let again = true; again; ) {
      again = false;
      // Some models count the calls of each run from one.
      if (countsByRun) calls = 0;
      tellStatus('running', { run: [], step: [], open: [] });
      if (chance(0.2)) tellStatus('running');
      let end: 'over' | 'stopped' = 'over';
      for (let steps = upTo(3); end === 'over' && steps >= 0; steps--) end = step(steps === 0);
      if (server.status === 'error') break;
      // An interrupt tells `waiting` before the queue moves (law C2).
      if (end === 'stopped' || !server.queue.length) tellStatus('waiting', { run: [], step: [], open: [] });
      if (server.queue.length) {
        promote();
        again = true;
      }
    }
    if (chance(0.2)) tellStatus(server.status);
  }
  return moments;
}

function queueEvent(queue: readonly ChatQueuedMessage[]): ChatStreamEvent {
  return { type: 'queue_update', chat_id: CHAT, ...(queue.length ? { queued_messages: [...queue] } : {}) };
}

/** The events with which a connection begins that is opened at this moment (law S11). */
export function snapshotOf({ status: now, messages, queue, run, step }: Server, form: Form, withStatus: boolean): ChatStreamEvent[] {
  return [
    ...(withStatus ? [status(now)] : []),
    ...(form === 'run' ? run : step),
    ...messages.map((stored): ChatStreamEvent => ({ type: 'message', chat_id: CHAT, message: stored })),
    ...(queue.length ? [{ type: 'queue_update', chat_id: CHAT, queued_messages: [...queue] } as ChatStreamEvent] : []),
  ];
}

/** What REST answers at this moment. */
export function restOf({ status: now, lastError, messages, queue }: Server): ChatWithMessages {
  const chat = { id: CHAT, status: now, last_error: lastError, title: 'A chat' } as unknown as ChatWithMessages['chat'];
  return { chat, messages: [...messages], queued_messages: [...queue] };
}

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
export function generator(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
