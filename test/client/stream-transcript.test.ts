import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  closeTranscript,
  createChannel,
  foldTranscript,
  openTranscript,
  reconcileTranscript,
  startTranscript,
  type TranscriptState,
} from '../../generated/client/stream/index.js';
import type { ChatMessagePart, ChatStreamEvent, ChatWithMessages } from '../../generated/client/types.js';
import { generator, makeHistory, restOf, type Server } from './histories.js';
import { breakAt, overtaken, randomBreak, seen, uninterrupted } from './replay-law.js';
import { CHAT, data, message, part, said, status, text } from './stream-support.js';

const opened = () => openTranscript(startTranscript(CHAT));
const fold = (...events: ChatStreamEvent[]) => foldTranscript(opened(), events);
const rest = (more: Partial<Server>): ChatWithMessages =>
  restOf({ status: 'waiting', lastError: null, messages: [], queue: [], run: [], step: [], open: [], ...more });
const queued = (id: number) => ({ id, chat_id: CHAT, created_at: '2026-02-28T21:47:20Z', content: [{ type: 'text' as const, text: 'q' }] });
const queueUpdate = (...ids: number[]): ChatStreamEvent => ({
  type: 'queue_update',
  chat_id: CHAT,
  ...(ids.length ? { queued_messages: ids.map(queued) } : {}),
});
const call = (id: string, more: object = {}): ChatMessagePart => ({ type: 'tool-call', tool_call_id: id, tool_name: 'execute', ...more });
const result = (id: string, more: object = { result: {} }): ChatMessagePart => ({ type: 'tool-result', tool_call_id: id, ...more });
const written = (value: string): ChatMessagePart => ({ type: 'text', text: value });

describe('the answer being written', () => {
  test('fragments of text and reasoning are joined, and stay apart where another part stands between them', () => {
    const reasoning = (value: string) => part({ type: 'reasoning', text: value });
    const { transcript } = fold(reasoning('The '), reasoning('test'), text('I '), part({ type: 'text' }), text('will'), reasoning('so'), text('run'));
    expect(transcript.draft).toEqual([
      { type: 'reasoning', text: 'The test' },
      { type: 'text', text: 'I will' },
      { type: 'reasoning', text: 'so' },
      { type: 'text', text: 'run' },
    ]);
  });

  test('a title and a signature of reasoning are kept', () => {
    const { transcript } = fold(part({ type: 'reasoning', text: 'a', title: 'T' }), part({ type: 'reasoning', text: 'b', signature: 's' }));
    expect(transcript.draft).toEqual([{ type: 'reasoning', text: 'ab', title: 'T', signature: 's' }]);
  });

  test('pieces of arguments are put together by call, also when calls take turns, and whole arguments replace them', () => {
    const piece = (id: string, args_delta: string) => part(call(id, { args_delta }));
    const pieces = [part(call('a')), piece('a', '{"x"'), piece('b', '{"y'), piece('a', ':1}'), piece('b', '":2}')];
    expect(fold(...pieces).transcript.draft).toEqual([call('a', { args_delta: '{"x":1}' }), call('b', { args_delta: '{"y":2}' })]);
    expect(fold(...pieces, part(call('a', { args: { x: 1 } }))).transcript.draft).toEqual([
      call('a', { args: { x: 1 } }),
      call('b', { args_delta: '{"y":2}' }),
    ]);
  });

  test('pieces of a result too, though nobody is known to send them', () => {
    const piece = (result_delta: string) => part(result('a', { result_delta }), 'tool');
    expect(fold(piece('{"o'), piece('k":1}')).transcript.draft).toEqual([result('a', { result_delta: '{"ok":1}' })]);
    expect(fold(piece('{"o'), part(result('a', { result: null }), 'tool')).transcript.draft).toEqual([result('a', { result: null })]);
  });

  test('sources, files and kinds that are not known are kept as they came', () => {
    const parts: ChatMessagePart[] = [
      { type: 'source', url: 'https://go.dev' },
      { type: 'file', media_type: 'image/png', data: 'iVBORw0KGgo=' },
      { type: 'skill', name: 'x' } as unknown as ChatMessagePart,
    ];
    expect(fold(...parts.map((piece) => part(piece))).transcript.draft).toEqual(parts);
  });

  test('S13: the message of the assistant ends its parts, a result ends its own', () => {
    let state = fold(text('run it'), part(call('a')), part(call('b')));
    state = foldTranscript(state, [said(1, 'assistant', written('run it'), call('a'), call('b'))]);
    expect(state.transcript.draft).toEqual([]);
    state = foldTranscript(state, [part(result('a'), 'tool'), part(result('b'), 'tool'), said(2, 'tool', result('b'))]);
    expect(state.transcript.draft).toEqual([result('a')]);
    state = foldTranscript(state, [said(3, 'tool', result('a'))]);
    expect(state.transcript.draft).toEqual([]);
  });

  test('S16: a part whose message is already here is late, not new', () => {
    const late = fold(text('Hello '), said(1, 'assistant', written('Hello world')), text('wor'), text('ld'));
    expect(late.transcript.draft).toEqual([]);
    expect(fold(said(1, 'assistant', written('run'), call('a')), part(call('a'))).transcript.draft).toEqual([]);
  });

  test('S16: parts of the next step that overtake the message of this one are not taken for its own', () => {
    const { transcript } = fold(
      text('one'),
      part(call('a')),
      part(result('a'), 'tool'),
      text('two'),
      said(1, 'assistant', written('one'), call('a')),
    );
    expect(transcript.draft).toEqual([result('a'), written('two')]);
  });

  test('S20: a draft with gaps ends with its message all the same', () => {
    expect(fold(text('Hel'), text('rld'), said(1, 'assistant', written('Hello world'))).transcript.draft).toEqual([]);
  });

  test('S19: a retry drops it, and is gone when the model answers', () => {
    const retry = { attempt: 1, delay_ms: 1000, error: 'overloaded', retrying_at: '2026-02-28T16:46:53Z' };
    const state = fold(status('running'), text('half an ans'), { type: 'retry', chat_id: CHAT, retry });
    expect(state.transcript).toMatchObject({ draft: [], retry });
    const after = foldTranscript(state, [text('whole')]).transcript;
    expect(after.draft).toEqual([written('whole')]);
    expect(after.retry).toBeUndefined();
  });

  test('C3: nothing is being written in a chat that rests', () => {
    const state = fold(status('running'), text('half'), status('error'));
    expect(state.transcript.draft).toEqual([]);
    expect(foldTranscript(state, [status('pending'), status('running'), text('anew')]).transcript.draft).toEqual([written('anew')]);
  });
});

describe('messages, queue, status and error', () => {
  test('S14: messages are kept by id, in the order of their ids, and a second one is a replacement', () => {
    const { transcript } = fold(said(5, 'user', written('b')), said(3, 'user', written('a')), said(5, 'user', written('c')));
    expect(transcript.messages.map(({ id, content }) => [id, content])).toEqual([
      [3, [written('a')]],
      [5, [written('c')]],
    ]);
  });

  test('S7: a queue is replaced whole, and is empty without a list', () => {
    expect(fold(queueUpdate(1, 2), queueUpdate(2)).transcript.queue.map(({ id }) => id)).toEqual([2]);
    expect(fold(queueUpdate(1), queueUpdate()).transcript.queue).toEqual([]);
  });

  test('S18: an error stays beside the status error, and is gone with the next run', () => {
    const state = fold(status('running'), { type: 'error', chat_id: CHAT, error: { message: 'overloaded' } }, status('error'));
    expect(state.transcript).toMatchObject({ status: 'error', error: 'overloaded' });
    expect(foldTranscript(state, [status('pending')]).transcript.error).toBeUndefined();
  });

  test('S17: a status that repeats changes nothing, not even the object', () => {
    const state = fold(status('waiting'), said(1, 'user', written('a')));
    expect(foldTranscript(state, [status('waiting'), status('waiting')]).transcript).toBe(state.transcript);
  });

  test('S23: an unknown status is shown as it is, and unknown kinds of events change nothing', () => {
    const state = fold(status('requires_action'));
    expect(state.transcript.status).toBe('requires_action');
    expect(foldTranscript(state, [{ type: 'later', chat_id: CHAT } as never]).transcript).toBe(state.transcript);
  });
});

describe('S27: a reconnect', () => {
  test('drops the parts and keeps the messages, and its parts are not added to the old ones', () => {
    const state = fold(said(1, 'user', written('a')), text('Hello wor'));
    const again = foldTranscript(openTranscript(closeTranscript(state)), [text('Hello wor'), said(1, 'user', written('a')), text('ld')]);
    expect(again.transcript.draft).toEqual([written('Hello world')]);
    expect(again.transcript.messages).toBe(state.transcript.messages);
  });

  test('without a queue_update the queue is empty', () => {
    const state = fold(said(1, 'user', written('a')), queueUpdate(7));
    expect(foldTranscript(openTranscript(state), [said(1, 'user', written('a'))]).transcript.queue).toEqual([]);
  });

  test('S13: parts of steps whose messages are in the same snapshot are not shown', () => {
    const { transcript } = fold(
      ...[text('one'), part(call('a')), part(result('a'), 'tool'), text('two')],
      ...[said(1, 'user', written('go')), said(2, 'assistant', written('one'), call('a')), said(3, 'tool', result('a'))],
    );
    expect(transcript.draft).toEqual([written('two')]);
  });

  test('an older answer that begins alike does not hide the one being written', () => {
    const { transcript } = fold(
      text('I will'),
      said(1, 'user', written('a')),
      said(2, 'assistant', written('I will not')),
      said(3, 'user', written('b')),
    );
    expect(transcript.draft).toEqual([written('I will')]);
  });
});

test('S13: parts that some servers send a second time after the snapshot are not shown twice, and what follows goes on', () => {
  const parts = [text('It is the clock '), part(call('c', { args_delta: '{"command":' })), part(call('c', { args_delta: '"date"}' }))];
  const snapshot = [...parts, said(1, 'user', written('why?')), queueUpdate(3), ...parts];
  const want = [written('It is the clock '), call('c', { args_delta: '{"command":"date"}' })];
  expect(fold(...snapshot).transcript.draft).toEqual(want);
  let state = opened();
  for (const event of snapshot) state = foldTranscript(state, [event]);
  expect(state.transcript.draft).toEqual(want);
  expect(foldTranscript(state, [part(call('c', { args: {} }))]).transcript.draft).toEqual([written('It is the clock '), call('c', { args: {} })]);
});

test('but what the model itself says twice is', () => {
  const { transcript } = fold(text('ha '), said(1, 'user', written('laugh')), text('ha '));
  expect(transcript.draft).toEqual([written('ha ha ')]);
});

test('S13: an older run that counts its calls alike does not take the parts of this one out of the snapshot', () => {
  const old = [said(1, 'user', written('a')), said(2, 'assistant', call('call_1')), said(3, 'tool', result('call_1'))];
  const { transcript } = fold(text('look'), part(call('call_1')), ...old, said(4, 'user', written('b')));
  expect(transcript.draft).toEqual([written('look'), call('call_1')]);
});

describe('S15, S28: what REST knows', () => {
  test('an edit: texts change, and messages that are gone go', () => {
    const state = fold(...[1, 2, 3].map((id) => said(id, 'user', written(`${id}`))));
    const after = reconcileTranscript(state, rest({ messages: [message(1, 'user', [written('edited')])] }), state);
    expect(after.transcript.messages).toEqual([message(1, 'user', [written('edited')])]);
  });

  test('a message that came while REST was asked stays', () => {
    const asked = fold(said(1, 'user', written('a')));
    const now = foldTranscript(asked, [said(2, 'assistant', written('b'))]);
    const after = reconcileTranscript(now, rest({ messages: [message(1, 'user', [written('a')])] }), asked);
    expect(after.transcript.messages.map(({ id }) => id)).toEqual([1, 2]);
  });

  test('a status and a queue that the stream has told since count, others are taken', () => {
    const asked = fold(said(1, 'user', written('a')));
    const answer = rest({ status: 'running', messages: [message(1, 'user', [written('a')])], queue: [queued(9)] });
    expect(reconcileTranscript(asked, answer, asked).transcript).toMatchObject({ status: 'running', queue: [{ id: 9 }] });
    const now = foldTranscript(asked, [status('waiting'), queueUpdate(4)]);
    expect(reconcileTranscript(now, answer, asked).transcript).toMatchObject({ status: 'waiting', queue: [{ id: 4 }] });
  });

  test('the cause of a failure that happened before', () => {
    const state = opened();
    const after = reconcileTranscript(state, rest({ status: 'error', lastError: 'no model' }), state);
    expect(after.transcript).toMatchObject({ status: 'error', error: 'no model' });
  });

  test('null for messages and queue is none', () => {
    const state = opened();
    const answer = { ...rest({}), messages: null, queued_messages: null } as unknown as ChatWithMessages;
    expect(reconcileTranscript(state, answer, state).transcript).toMatchObject({ messages: [], queue: [], chat: { title: 'A chat' } });
  });
});

describe('what has not changed is the same object', () => {
  test('a delta leaves the messages, the queue and the other parts as they are', () => {
    const state = fold(said(1, 'user', written('a')), queueUpdate(1), part({ type: 'reasoning', text: 'hm' }), text('He'));
    const { transcript } = foldTranscript(state, [text('llo')]);
    expect(transcript).not.toBe(state.transcript);
    expect(transcript.messages).toBe(state.transcript.messages);
    expect(transcript.queue).toBe(state.transcript.queue);
    expect(transcript.draft[0]).toBe(state.transcript.draft[0]);
    expect(transcript.draft[1]).not.toBe(state.transcript.draft[1]);
  });

  test('a new message leaves those before it', () => {
    const state = fold(said(1, 'user', written('a')));
    const { messages } = foldTranscript(state, [said(2, 'assistant', written('b'))]).transcript;
    expect(messages[0]).toBe(state.transcript.messages[0]);
  });

  test('a snapshot and an answer of REST that say the same leave everything', () => {
    const state = fold(status('waiting'), said(1, 'user', written('a')), said(2, 'assistant', written('b')));
    const copy = structuredClone(state.transcript.messages);
    const again = foldTranscript(
      openTranscript(state),
      copy.map((stored) => ({ type: 'message', chat_id: CHAT, message: stored })),
    );
    expect(again.transcript.messages).toBe(state.transcript.messages);
    const asked = reconcileTranscript(again, rest({ messages: structuredClone(copy) }), again);
    expect(asked.transcript.messages).toBe(state.transcript.messages);
    expect(reconcileTranscript(asked, rest({ messages: structuredClone(copy) }), asked).transcript).toBe(asked.transcript);
  });

  test('folding changes nothing in what it is given', () => {
    const freeze = <T>(value: T): T => {
      if (typeof value === 'object' && value !== null && !(value instanceof Set)) {
        Object.freeze(value);
        Object.values(value).forEach(freeze);
      }
      return value;
    };
    for (const seed of [1, 2, 3]) {
      let state: TranscriptState = freeze(opened());
      for (const { sent, server } of makeHistory(seed)) {
        state = freeze(foldTranscript(state, freeze(sent)));
        state = freeze(reconcileTranscript(state, freeze(restOf(server)), state));
      }
    }
  });
});

/** The parts of an open step put together in the plainest way: another program than the one under test. */
function plainDraft({ open }: Server): ChatMessagePart[] {
  const items: Record<string, unknown>[] = [];
  for (const event of open) {
    if (event.type !== 'message_part') continue;
    const piece = event.message_part.part as Record<string, unknown>;
    const last = items.at(-1);
    const same = items.find((item) => item.type === piece.type && item.tool_call_id === piece.tool_call_id && piece.tool_call_id);
    if ((piece.type === 'text' || piece.type === 'reasoning') && last?.type === piece.type) last.text = `${last.text ?? ''}${piece.text ?? ''}`;
    else if (!same) items.push({ ...piece });
    else if ('args' in piece) {
      delete same.args_delta;
      same.args = piece.args;
    } else if (piece.args_delta && !('args' in same)) same.args_delta = `${same.args_delta ?? ''}${piece.args_delta}`;
  }
  return items.filter((item) => (item.type !== 'text' && item.type !== 'reasoning') || item.text) as ChatMessagePart[];
}

// Words that differ, that begin alike, and that are all the same: what one can tell two texts apart by.
const WORDS = fc.constantFrom<readonly string[] | undefined>(undefined, ['I ', 'I will ', 'I will not '], ['a', 'b'], ['a']);
const history = fc
  .record({ seed: fc.nat(2 ** 31), words: WORDS })
  .map(({ seed, words }) => makeHistory(seed, words ? { words, turns: 2 } : { turns: 2 }));

describe('for every life of a chat', () => {
  test('the transcript is at each moment what the server has stored and is sending', () => {
    fc.assert(
      fc.property(history, fc.constantFrom('run' as const, 'step' as const), (moments, form) => {
        for (const [index, { transcript }] of uninterrupted(moments, form).entries()) {
          const server = moments[index]?.server as Server;
          expect(transcript.messages).toEqual(server.messages);
          expect(transcript.queue).toEqual(server.queue);
          expect(transcript.status).toBe(server.status);
          expect(transcript.error).toBe(server.lastError ?? undefined);
          expect(transcript.draft).toEqual(plainDraft(server));
        }
      }),
      { numRuns: 60 },
    );
  });

  test('the replay law: before, snapshot and rest make the same as a stream that never broke, wherever it breaks', () => {
    fc.assert(
      fc.property(history, fc.nat(2 ** 31), (moments, seed) => {
        const { form } = randomBreak(moments, seed);
        expect(breakAt(moments, uninterrupted(moments, form), randomBreak(moments, seed))).toBeUndefined();
      }),
      { numRuns: 150 },
    );
  });

  test('how events are batched makes no difference', () => {
    fc.assert(
      fc.property(history, fc.nat(2 ** 31), (moments, seed) => {
        const events = moments.flatMap(({ sent }) => sent);
        const random = generator(seed);
        let [one, many] = [opened(), opened()];
        for (const event of events) one = foldTranscript(one, [event]);
        for (let at = 0; at < events.length; ) {
          const size = 1 + Math.floor(random() * 9);
          many = foldTranscript(many, events.slice(at, at + size));
          at += size;
        }
        expect(many.transcript).toEqual(one.transcript);
        expect(foldTranscript(opened(), events).transcript).toEqual(one.transcript);
      }),
      { numRuns: 60 },
    );
  });

  test('S16: parts that overtake messages and statuses make the same in the end', () => {
    fc.assert(
      fc.property(history, fc.nat(2 ** 31), (moments, seed) => {
        const inOrder = foldTranscript(
          opened(),
          moments.flatMap(({ sent }) => sent),
        );
        let state = opened();
        for (const event of overtaken(moments, seed)) state = foldTranscript(state, [event]);
        expect(seen(state.transcript)).toEqual(seen(inOrder.transcript));
      }),
      { numRuns: 60 },
    );
  });

  test('S20: parts that are lost leave no trace once the run is over', () => {
    fc.assert(
      fc.property(history, fc.nat(2 ** 31), (moments, seed) => {
        const random = generator(seed);
        const whole = foldTranscript(
          opened(),
          moments.flatMap(({ sent }) => sent),
        );
        const kept = moments.filter(({ isPart }) => !isPart || random() < 0.6).flatMap(({ sent }) => sent);
        expect(seen(foldTranscript(opened(), kept).transcript)).toEqual(seen(whole.transcript));
      }),
      { numRuns: 60 },
    );
  });

  test('how frames are cut and how fast they are taken makes no difference, and no event is lost, doubled or moved', () => {
    fc.assert(
      fc.property(history, fc.nat(2 ** 31), (moments, seed) => {
        const events = moments.flatMap(({ sent }) => sent);
        const random = generator(seed);
        let paused = false;
        const channel = createChannel({
          chatId: CHAT,
          facts: { operation: 'streamChat', method: 'GET', path: '/' },
          connection: { hooks: {} },
          notify: () => {},
          socket: {
            close: () => {},
            pause: () => {
              paused = true;
            },
            resume: () => {
              paused = false;
            },
          },
          maxEvents: 1 + Math.floor(random() * 20),
        });
        const taken: ChatStreamEvent[] = [];
        const take = (most: number) => {
          for (let event = most > 0 ? channel.take() : undefined; event; event = --most > 0 ? channel.take() : undefined) taken.push(event);
        };
        for (let at = 0; at < events.length; ) {
          const size = Math.floor(random() * 12);
          // A server that is made to wait may have sent a little more.
          if (!paused || random() < 0.3) {
            channel.push(data(...events.slice(at, at + size)));
            at += size;
          }
          take(Math.floor(random() * 10));
        }
        take(Number.POSITIVE_INFINITY);
        expect(taken).toEqual(events);
        expect(paused).toBe(false);
      }),
      { numRuns: 60 },
    );
  });
});
