import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Happening, type Mock, type Status, TRANSITIONS } from '../../scripts/mock/index.js';
import '../support/contract-guard.js';
import { BASE, call, type Listener, listen, mockByHand, said } from './world.js';

/*
 * Several clients do what they like, in any order. Whatever they do, REST and stream tell one story, the state is one
 * that the table allows, and the same seed gives the same bytes.
 */

type Move =
  | { do: 'create'; scenario: string }
  | { do: 'post'; chat: number; text: string; scenario: string }
  | { do: 'edit'; chat: number; message: number }
  | { do: 'interrupt' | 'archive' | 'unarchive' | 'open' | 'close' | 'promote' | 'push' | 'die'; chat: number }
  | { do: 'wait'; ms: number };

const chat = fc.nat({ max: 3 });
const scenario = fc.constantFrom('hello', 'tools', 'error', 'retry', 'subagent', 'compaction', 'bare', 'slow', 'markup', 'panic');
const move: fc.Arbitrary<Move> = fc.oneof(
  { weight: 2, arbitrary: fc.record({ do: fc.constant('create' as const), scenario }) },
  { weight: 5, arbitrary: fc.record({ do: fc.constant('post' as const), chat, text: fc.constantFrom('a', 'b <c> & d', '\u2028é'), scenario }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('edit' as const), chat, message: fc.nat({ max: 9 }) }) },
  {
    weight: 5,
    arbitrary: fc.record({ do: fc.constantFrom('interrupt' as const, 'archive', 'unarchive', 'open', 'close', 'promote', 'push', 'die'), chat }),
  },
  { weight: 8, arbitrary: fc.record({ do: fc.constant('wait' as const), ms: fc.constantFrom(0, 10, 50, 300, 1000, 4000) }) },
);

/** A client that follows one chat, and what it may know of it. */
interface Follower {
  chat: string;
  listener: Listener;
  /** How many events have been taken in. */
  at: number;
  status: Status | undefined;
  queue: number[];
  messages: Map<number, string>;
  /** After an edit the stream alone is not enough (law S15). */
  edited: boolean;
}

class World {
  readonly mock: Mock;
  readonly chats: string[] = [];
  readonly followers: Follower[] = [];
  /** Everything that anybody was sent, for the comparison of bytes. */
  readonly bytes: string[] = [];
  readonly bad: string[] = [];

  constructor(seed: number) {
    this.mock = mockByHand({ seed, onTransition: (chat, from, happening) => this.#judge(from, happening, chat.status) });
  }

  /** Against the table, but not by the engine's own function. */
  #judge(from: Status | undefined, happening: Happening, to: Status): void {
    const row = TRANSITIONS.find((one) => one.happening === happening);
    const right = row && (from === undefined ? row.from.length === 0 : row.from.includes(from)) && (row.to === 'same' ? to === from : to === row.to);
    if (!right) this.bad.push(`${from} ${happening} ${to}`);
  }

  /** The messages of the chat before the move. */
  #all: number[] = [];

  #expect(id: string, expected: Record<string, unknown>, what: string): void {
    const state = this.mock.inspect(id) as unknown as Record<string, unknown>;
    for (const [key, value] of Object.entries(expected)) {
      if (JSON.stringify(state[key]) !== JSON.stringify(value)) this.bad.push(`after ${what} ${key} is ${state[key]}, not ${value}`);
    }
  }

  async #send(method: string, path: string, body?: unknown): Promise<number> {
    const answer = await call(this.mock, method, path, body);
    this.bytes.push(`${answer.status} ${answer.text}`);
    if (answer.status === 500) this.bad.push(answer.text);
    if (method === 'POST' && path === BASE && answer.status === 201) this.chats.push(answer.body.id);
    return answer.status;
  }

  async move(one: Move): Promise<void> {
    if (one.do === 'wait') {
      await this.mock.advance(one.ms);
      // A worker cleans up within a moment, and then the chat rests.
      const { chats } = this.mock.engine.store;
      if (one.ms >= 50)
        for (const chat of chats.values())
          if (chat.status === 'waiting' && this.mock.engine.worker.has(chat)) this.bad.push('a run goes on in a chat that rests');
      return;
    }
    if (one.do === 'create') {
      await this.#send('POST', BASE, said(`start [scenario: ${one.scenario}]`));
      return;
    }
    const id = this.chats[one.chat % Math.max(1, this.chats.length)];
    if (id === undefined) return;
    const state = this.mock.inspect(id);
    this.#all = state?.messages ?? [];
    switch (one.do) {
      case 'post':
        await this.#send('POST', `${id}/messages`, said(`${one.text} [scenario: ${one.scenario}]`));
        return;
      case 'edit': {
        const message = state?.messages[one.message % state.messages.length] as number;
        const status = await this.#send('PATCH', `${id}/messages/${message}`, said('edited'));
        if (status !== 200) return;
        for (const follower of this.followers) if (follower.chat === id) follower.edited = true;
        // Law R14: nothing after it is left, and nothing waits.
        this.#expect(id, { status: 'pending', messages: this.#all.filter((one) => one <= message), queue: [] }, 'an edit');
        return;
      }
      case 'open': {
        const listener = await listen(this.mock, id);
        this.followers.push({ chat: id, listener, at: 0, status: undefined, queue: [], messages: new Map(), edited: false });
        return;
      }
      case 'close': {
        const at = this.followers.findIndex((follower) => follower.chat === id);
        const [gone] = at < 0 ? [] : this.followers.splice(at, 1);
        gone?.listener.socket.close();
        return;
      }
      case 'promote':
        if (state?.queue[0] !== undefined) this.mock.server.promote(id, state.queue[0]);
        return;
      case 'push':
        return this.mock.server.push(id, { branch: 'b' });
      case 'die':
        if (state?.status === 'running') this.mock.server.loseWorker(id);
        return;
      default:
        await this.#send('POST', `${id}/${one.do}`);
        // Law R15. The queue of a chat that no worker had waits.
        if (one.do === 'interrupt') this.#expect(id, { status: 'waiting' }, 'an interrupt');
    }
  }

  /** Takes in what came, and compares each follower's picture with what REST says now. */
  async compare(): Promise<void> {
    await this.mock.advance(0);
    for (const follower of this.followers) {
      const { listener } = follower;
      for (; follower.at < listener.events.length; follower.at++) this.#take(follower, listener.events[follower.at]);
      const { body } = await call(this.mock, 'GET', follower.chat);
      const silent = this.#died.has(follower.chat);
      if (follower.status !== body.chat.status && !silent) this.bad.push(`status ${follower.status}, REST says ${body.chat.status}`);
      const queue = body.queued_messages.map((one: { id: number }) => one.id);
      if (JSON.stringify(queue) !== JSON.stringify(follower.queue)) this.bad.push(`queue ${follower.queue}, REST says ${queue}`);
      this.#compareMessages(follower, body.messages);
    }
  }

  /** A worker that dies does so without a word (law C2): until the next status the stream is behind. */
  get #died(): Set<string> {
    return this.mock.engine.options.onTransition ? this.deaths : new Set();
  }
  readonly deaths = new Set<string>();

  // biome-ignore lint/suspicious/noExplicitAny: events are looked at as they come
  #take(follower: Follower, event: any): void {
    if (event.type === 'status') {
      follower.status = event.status.status;
      this.deaths.delete(follower.chat);
    }
    if (event.type === 'queue_update') follower.queue = (event.queued_messages ?? []).map((one: { id: number }) => one.id);
    if (event.type === 'message') {
      if (follower.messages.has(event.message.id)) this.bad.push(`message ${event.message.id} came twice`);
      const newest = Math.max(0, ...follower.messages.keys());
      if (event.message.id < newest) this.bad.push(`message ${event.message.id} came after ${newest}`);
      follower.messages.set(event.message.id, JSON.stringify(event.message));
    }
  }

  #compareMessages({ messages, edited }: Follower, stored: { id: number; role: string }[]): void {
    const known = new Map(stored.map((one) => [one.id, JSON.stringify(one)]));
    // What was streamed is what REST has: only an edit changes or deletes it.
    for (const [id, text] of messages)
      if (known.get(id) !== text && !edited) this.bad.push(`message ${id} was streamed as ${text}, REST says ${known.get(id)}`);
    // What REST has was streamed: only messages that moved up from the queue come later (law S14).
    const newest = Math.max(0, ...messages.keys());
    for (const { id, role } of stored) {
      if (messages.has(id)) continue;
      if (id < newest && !edited) this.bad.push(`message ${id} was left out`);
      if (id > newest && role !== 'user') this.bad.push(`message ${id} of ${role} was not streamed`);
    }
  }

  /** What must hold of the state, whatever happened. */
  check(): void {
    const { chats, modelConfigs } = this.mock.save();
    const ids = new Set<number>();
    for (const one of chats) {
      if (!['waiting', 'pending', 'running', 'error'].includes(one.status)) this.bad.push(`status ${one.status}`);
      if ((one.status === 'error') !== (one.lastError !== null)) this.bad.push(`${one.status} with last_error ${one.lastError}`);
      if (one.queue.length > 20) this.bad.push('a queue of more than twenty');
      if (one.messages.some(({ id }, index) => index > 0 && id <= (one.messages[index - 1]?.id ?? 0))) this.bad.push('ids do not ascend');
      for (const { id } of one.messages) {
        if (ids.has(id)) this.bad.push(`the id ${id} twice`);
        ids.add(id);
      }
      if (one.updatedAt < one.createdAt) this.bad.push('updated before created');
      const calls = one.messages.flatMap(({ content }) =>
        content.flatMap((part) => (part.type === 'tool-call' && 'tool_call_id' in part ? part.tool_call_id : [])),
      );
      const results = one.messages.flatMap(({ content }) =>
        content.flatMap((part) => (part.type === 'tool-result' && 'tool_call_id' in part ? part.tool_call_id : [])),
      );
      for (const result of results) if (!calls.includes(result)) this.bad.push(`a result of no call: ${result}`);
      if (one.status === 'waiting' && !this.mock.engine.worker.has(this.mock.engine.store.chats.get(one.id) as never)) {
        for (const made of calls) if (!results.includes(made)) this.bad.push(`a call without a result: ${made}`);
      }
    }
    if (modelConfigs.filter(({ isDefault }) => isDefault).length !== 1) this.bad.push('not one default model config');
  }

  finish(): string {
    return [...this.bytes, ...this.followers.flatMap(({ listener }) => listener.frames), JSON.stringify(this.mock.save())].join('\n');
  }
}

async function play(seed: number, moves: Move[], judge = true): Promise<World> {
  const world = new World(seed);
  await world.move({ do: 'create', scenario: 'tools' });
  await world.move({ do: 'open', chat: 0 });
  for (const one of moves) {
    if (one.do === 'die') {
      const id = world.chats[one.chat % world.chats.length] as string;
      if (world.mock.inspect(id)?.status === 'running') world.deaths.add(id);
    }
    await world.move(one);
    if (!judge) continue;
    await world.compare();
    world.check();
  }
  return world;
}

describe('whatever several clients do', () => {
  it('REST and stream never contradict each other, and the state is always legal', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 1000 }), fc.array(move, { minLength: 1, maxLength: 40, size: 'max' }), async (seed, moves) => {
        const world = await play(seed, moves);
        expect(world.bad).toEqual([]);
      }),
      { numRuns: 150, seed: 20260228 },
    );
  });

  it('the same seed gives the same bytes, and another seed others', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 1000 }), fc.array(move, { minLength: 5, maxLength: 30, size: 'max' }), async (seed, moves) => {
        const [one, two, other] = [await play(seed, moves, false), await play(seed, moves, false), await play(seed + 1, moves, false)];
        expect(one.finish()).toBe(two.finish());
        expect(one.finish()).not.toBe(other.finish());
      }),
      { numRuns: 40, seed: 20260228 },
    );
  });

  it('a state that was saved goes on as if nothing had been', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 1000 }), fc.array(move, { minLength: 5, maxLength: 30, size: 'max' }), async (seed, moves) => {
        const world = await play(seed, moves, false);
        await world.mock.settle();
        const state = JSON.parse(JSON.stringify(world.mock.save()));
        const again = mockByHand({ seed, state, start: world.mock.engine.agenda.now });
        for (const id of world.chats) expect((await call(again, 'GET', id)).text).toBe((await call(world.mock, 'GET', id)).text);
        expect((await call(again, 'GET', BASE)).text).toBe((await call(world.mock, 'GET', BASE)).text);
        expect((await call(again, 'POST', BASE, said('new'))).text).toBe((await call(world.mock, 'POST', BASE, said('new'))).text);
      }),
      { numRuns: 30, seed: 20260228 },
    );
  });
});
