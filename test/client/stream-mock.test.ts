import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import {
  ApiError,
  createClient,
  finalText,
  StreamError,
  type StreamOptions,
  type Transcript,
  type Transport,
  validation,
} from '../../generated/client/index.js';
import type { ChatStreamEvent, ChatWithMessages } from '../../generated/client/types.js';
import * as tolerant from '../../generated/validators/tolerant/index.js';
import { createMock, DEFAULT_TOKEN, FAULTS, type Mock, type MockOptions, type PairSocket } from '../../scripts/mock/index.js';

const PROMPT = { content: [{ type: 'text' as const, text: 'Fix it' }] };
/** A quarter of a second passes at each turn of the wheel, in the mock and in the client alike. */
const TURN_MS = 250;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'Date'] });
});

afterEach(() => {
  vi.useRealTimers();
});

/** A client and a mock in this process: REST by `fetch`, streams by the mock's own WebSocket, as a page would have them. */
function world(scenario: string, options: MockOptions = {}) {
  const mock = createMock({ clock: 'hand', scenario, ...options });
  const open = new Set<object>();
  const transport: Transport = ({ url, token = '', headers }, events) => {
    const Socket = mock.WebSocket as unknown as new (url: URL, protocols: undefined, init: { headers: object }) => PairSocket;
    const socket = new Socket(url, undefined, { headers: { ...Object.fromEntries(headers), 'coder-session-token': token } });
    socket.binaryType = 'arraybuffer';
    open.add(socket);
    socket.onopen = () => events.opened();
    socket.onmessage = ({ data }) => events.frame(typeof data === 'string' ? data : new Uint8Array(data as ArrayBuffer));
    socket.onclose = ({ code, reason }) => {
      open.delete(socket);
      events.closed({ code, reason });
    };
    return {
      close() {
        open.delete(socket);
        socket.onopen = socket.onmessage = socket.onclose = null;
        socket.close(1000);
      },
    };
  };
  const coder = createClient({
    baseUrl: 'http://mock.test',
    token: DEFAULT_TOKEN,
    fetch: (request) => mock.fetch(request),
    validate: validation({ mode: 'throw', validators: tolerant }),
  });
  const stream: StreamOptions = { transport };
  return { mock, coder, stream, open };
}

/** Lets time pass until the work is done. */
async function pass<T>(mock: Mock, work: Promise<T>, seconds = 600): Promise<T> {
  let over = false;
  const ended = work.finally(() => {
    over = true;
  });
  ended.catch(() => {});
  for (let turn = 0; !over && turn < (seconds * 1000) / TURN_MS; turn++) {
    await mock.advance(TURN_MS);
    await vi.advanceTimersByTimeAsync(TURN_MS);
  }
  if (!over) throw new Error(`not done after ${seconds} seconds`);
  return ended;
}

async function watchUntil(transcripts: AsyncIterable<Transcript>, enough: (transcript: Transcript) => boolean): Promise<Transcript[]> {
  const seen: Transcript[] = [];
  for await (const transcript of transcripts) {
    seen.push(transcript);
    if (enough(transcript)) break;
  }
  return seen;
}

/** The chat is at rest, and all that REST has is here. */
const matches =
  ({ chat, messages }: ChatWithMessages) =>
  (transcript: Transcript) =>
    transcript.status === chat.status && JSON.stringify(transcript.messages) === JSON.stringify(messages) && transcript.draft.length === 0;

describe('the stream as it comes', () => {
  test('C4: a turn, typed and in order, from the snapshot to the last status', async () => {
    const { mock, coder, stream } = world('tools');
    const chat = await coder.chats.create(PROMPT);
    const kinds: string[] = [];
    const loop = async () => {
      for await (const event of coder.chats.stream(chat.id, stream)) {
        kinds.push(event.type);
        if (event.type === 'status' && event.status.status === 'waiting') break;
      }
    };
    await pass(mock, loop());
    expect(kinds[0]).toBe('status');
    expect(kinds).toContain('message_part');
    expect(kinds.filter((kind) => kind === 'message').length).toBeGreaterThan(5);
    expect(kinds.at(-1)).toBe('status');
  });

  test('S2, S20: an unknown chat and a wrong token are told as REST tells them', async () => {
    const { mock, coder, stream } = world('hello');
    const read = async (events: AsyncIterable<ChatStreamEvent>) => {
      for await (const _ of events);
    };
    const unknown = pass(mock, read(coder.chats.stream('ffffffff-ffff-4fff-8fff-ffffffffffff', stream)));
    await expect(unknown).rejects.toMatchObject({ kind: 'api', status: 404 });
    const stranger = createClient({
      baseUrl: 'http://mock.test',
      token: 'abcdefghij-0123456789abcdefghijkl',
      fetch: (request) => mock.fetch(request),
    });
    await expect(pass(mock, read(stranger.chats.stream('ffffffff-ffff-4fff-8fff-ffffffffffff', stream)))).rejects.toMatchObject({ status: 401 });
  });
});

describe('the chat as a person sees it', () => {
  test('the answer grows, and ends as the message that REST has', async () => {
    const { mock, coder, stream, open } = world('tools');
    const chat = await coder.chats.create(PROMPT);
    const seen = await pass(
      mock,
      watchUntil(coder.chats.watch(chat.id, stream), ({ status, chat: read }) => status === 'waiting' && read !== undefined),
    );
    const last = seen.at(-1) as Transcript;
    expect(last.messages).toEqual((await coder.chats.get(chat.id)).messages);
    expect(finalText(last)).toBe('Done: the comparison now holds when a <= b && the clock stands still.');
    // At no time does a draft hold what the messages hold.
    for (const { draft, messages } of seen) {
      const calls = messages.flatMap(({ content }) => content ?? []).flatMap((piece) => (piece.type === 'tool-call' ? [piece.tool_call_id] : []));
      for (const piece of draft) if (piece.type === 'tool-call') expect(calls).not.toContain(piece.tool_call_id);
    }
    expect(seen.some(({ draft }) => draft.some((piece) => piece.type === 'tool-call' && piece.args_delta))).toBe(true);
    expect(open.size).toBe(0);
  });

  test('S15: an edit is seen, with all that it cut off', async () => {
    const { mock, coder, stream } = world('hello');
    const chat = await coder.chats.create(PROMPT);
    await mock.settle();
    await coder.chats.sendMessage(chat.id, { content: [{ type: 'text', text: 'And again' }] });
    await mock.settle();
    const before = await coder.chats.get(chat.id);
    const first = before.messages?.[0]?.id as number;
    let edited = false;
    const loop = async () => {
      for await (const transcript of coder.chats.watch(chat.id, stream)) {
        if (!edited && transcript.messages.length === before.messages?.length) {
          edited = true;
          await coder.chats.editMessage(chat.id, first, { content: [{ type: 'text', text: 'Something else' }] });
        }
        if (edited && transcript.status === 'waiting' && transcript.messages.length === 2) return transcript;
      }
      return undefined;
    };
    const last = await pass(mock, loop());
    expect(last?.messages[0]).toMatchObject({ id: first, content: [{ text: 'Something else' }] });
    expect(last?.messages).toEqual((await coder.chats.get(chat.id)).messages);
  });

  test('C8: a title that a model has written is known when the first turn is over', async () => {
    const { mock, coder, stream } = world('hello');
    const chat = await coder.chats.create({ content: [{ type: 'text', text: 'one two three four five six seven eight' }] });
    const seen = await pass(
      mock,
      watchUntil(coder.chats.watch(chat.id, stream), ({ chat: read }) => read?.title === 'A friendly answer'),
    );
    expect(seen.at(-1)?.status).toBe('waiting');
  });

  test('a run that fails says why, also to those who come later', async () => {
    const { mock, coder, stream } = world('error');
    const chat = await coder.chats.create(PROMPT);
    const failed = ({ status, error }: Transcript) => status === 'error' && error !== undefined;
    const live = (await pass(mock, watchUntil(coder.chats.watch(chat.id, stream), failed))).at(-1);
    const late = (await pass(mock, watchUntil(coder.chats.watch(chat.id, stream), failed))).at(-1);
    expect(live?.error).toBe('anthropic: 529 overloaded');
    expect(late?.error).toBe(live?.error);
  });

  test('a refusal ends it, and so does the signal', async () => {
    const { mock, coder, stream, open } = world('hello');
    await expect(
      pass(
        mock,
        watchUntil(coder.chats.watch('ffffffff-ffff-4fff-8fff-ffffffffffff', stream), () => false),
      ),
    ).rejects.toBeInstanceOf(ApiError);
    const chat = await coder.chats.create(PROMPT);
    const controller = new AbortController();
    const seen = await pass(
      mock,
      watchUntil(coder.chats.watch(chat.id, { ...stream, signal: controller.signal }), () => {
        controller.abort();
        return false;
      }),
    );
    expect(seen).toHaveLength(1);
    expect(open.size).toBe(0);
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('sending and waiting', () => {
  test('send gives the transcript until the chat rests', async () => {
    const { mock, coder, stream, open } = world('hello');
    const chat = await coder.chats.create(PROMPT);
    await mock.settle();
    const seen = await pass(
      mock,
      watchUntil(coder.chats.send(chat.id, 'And now?', stream), () => false),
    );
    const last = seen.at(-1) as Transcript;
    expect(last.status).toBe('waiting');
    expect(last.messages.filter(({ role }) => role === 'user')).toHaveLength(2);
    expect(finalText(last)).toContain('You said: And now?');
    expect(open.size).toBe(0);
  });

  test('a message that is queued is waited for until its own run is over', async () => {
    const { mock, coder, stream } = world('hello');
    const chat = await coder.chats.create(PROMPT);
    const text = await pass(mock, coder.chats.ask(chat.id, 'The second', stream));
    expect(text).toContain('You said: The second');
    expect(mock.inspect(chat.id)?.queue).toEqual([]);
  });

  test('ask tells why a run failed', async () => {
    const { mock, coder, stream } = world('error');
    const chat = await coder.chats.create(PROMPT);
    const failure = await pass(mock, coder.chats.waitUntilSettled(chat.id, stream));
    expect(failure).toMatchObject({ status: 'error', error: 'anthropic: 529 overloaded' });
    await mock.settle();
    const other = world('error');
    const busy = await other.coder.chats.create(PROMPT);
    await other.mock.settle();
    await expect(pass(other.mock, other.coder.chats.ask(busy.id, 'again', other.stream))).resolves.toContain('You said: again');
  });

  test('waiting is ended by the signal with an AbortError', async () => {
    const { mock, coder, stream, open } = world('slow');
    const chat = await coder.chats.create(PROMPT);
    const reason = new Error('enough');
    const controller = new AbortController();
    setTimeout(() => controller.abort(reason), 5000);
    const waiting = pass(mock, coder.chats.waitUntilSettled(chat.id, { ...stream, signal: controller.signal }));
    await expect(waiting).rejects.toMatchObject({ kind: 'abort', cause: reason });
    expect(open.size).toBe(0);
    expect(vi.getTimerCount()).toBe(0);
  });

  test('R21: the message is sent once, whatever happens', async () => {
    const { mock, coder, stream } = world('hello');
    const chat = await coder.chats.create(PROMPT);
    await mock.settle();
    mock.inject('reset', { operation: 'createChatMessage' });
    await expect(pass(mock, coder.chats.ask(chat.id, 'once', stream))).rejects.toMatchObject({ kind: 'network' });
    expect(mock.received.filter((item) => item.kind === 'request' && item.operation === 'createChatMessage')).toHaveLength(1);
  });
});

describe('every fault of a stream, as the mock tells them', () => {
  // What is not read by a client without raw numbers, or is known only to REST, has its outcome said here.
  const faults = FAULTS.filter(({ befalls }) => befalls === 'streams').map(({ name, client }) => [name, client] as const);

  test.each(faults)('%s: %s', async (name) => {
    const { mock, coder, stream, open } = world('tools');
    const chat = await coder.chats.create(PROMPT);
    mock.inject(name);
    const seen = pass(
      mock,
      (async () => {
        const all: Transcript[] = [];
        for await (const transcript of coder.chats.watch(chat.id, stream)) {
          all.push(transcript);
          if (mock.inspect(chat.id)?.status === 'waiting' && matches(await coder.chats.get(chat.id))(transcript)) break;
        }
        return all;
      })(),
    );
    const all = await seen;
    // Nothing is shown twice: no text of the draft stands in it two times over.
    for (const { draft } of all) {
      const text = draft.map((piece) => (piece.type === 'text' ? piece.text : '')).join('');
      expect(text.split('I will run it first.').length).toBeLessThanOrEqual(2);
    }
    expect(open.size).toBe(0);
  });

  test.each(faults.filter(([, client]) => client.startsWith('Ends with one error;')).map(([name]) => name))(
    '%s: streamChat ends with one error, once',
    async (name) => {
      const { mock, coder, stream } = world('tools');
      const chat = await coder.chats.create(PROMPT);
      mock.inject(name, name === 'drop' || name === 'cut' ? { after: 1 } : {});
      const read = async () => {
        let events = 0;
        for await (const _ of coder.chats.stream(chat.id, stream)) if (++events > 2000) break;
      };
      const error = await pass(mock, read()).catch((cause: unknown) => cause);
      expect(error).toMatchObject({ kind: 'protocol', retryable: false });
    },
  );

  test('bad-batch: the good event before the bad one is given, and the error says which is bad', async () => {
    const { mock, coder, stream } = world('tools');
    const chat = await coder.chats.create(PROMPT);
    mock.inject('bad-batch');
    const ids: number[] = [];
    const read = async () => {
      for await (const event of coder.chats.stream(chat.id, stream)) if (event.type === 'message') ids.push(event.message.id);
    };
    const error = await pass(mock, read()).catch((cause: unknown) => cause);
    expect(ids).toEqual([9_000_001]);
    expect(String(error)).toContain('event 2: bad message');
  });

  /** What ends or breaks the stream, or tells no status, has its outcome in the tests around this one. */
  const endless = /^(Ends|Drops its drafts|Does what|Tells one error|Keeps the stream|Reconnects by itself|Does not wait for it)/;

  test.each(faults.filter(([, client]) => !endless.test(client)))('%s: streamChat reads on, on the one connection. %s', async (name) => {
    const { mock, coder, stream } = world('tools');
    const chat = await coder.chats.create(PROMPT);
    mock.inject(name);
    const openings: boolean[] = [];
    const statuses: string[] = [];
    const read = async () => {
      for await (const event of coder.chats.stream(chat.id, { ...stream, onOpen: ({ reconnected }) => void openings.push(reconnected) })) {
        expect(event.chat_id).toBe(chat.id);
        if (event.type === 'status') statuses.push(event.status.status);
        if (statuses.at(-1) === 'waiting') break;
      }
    };
    await pass(mock, read());
    expect(openings).toEqual([false]);
    expect(statuses.at(-1)).toBe('waiting');
  });

  test.each(['drop', 'cut', 'close', 'error-envelope'])('%s: streamChat goes on by itself', async (name) => {
    const { mock, coder, stream } = world('tools');
    const chat = await coder.chats.create(PROMPT);
    mock.inject(name, { after: 2 });
    const openings: boolean[] = [];
    const read = async () => {
      for await (const event of coder.chats.stream(chat.id, { ...stream, onOpen: ({ reconnected }) => void openings.push(reconnected) })) {
        if (event.type === 'status' && event.status.status === 'waiting') break;
      }
    };
    await pass(mock, read());
    expect(openings).toEqual([false, true]);
  });

  test('frame-too-large: streamChat ends with an error that says so, and reconnecting does not help', async () => {
    const { mock, coder, stream } = world('tools');
    const chat = await coder.chats.create(PROMPT);
    mock.inject('frame-too-large');
    const read = async () => {
      for await (const _ of coder.chats.stream(chat.id, stream));
    };
    const error = await pass(mock, read()).catch((cause: unknown) => cause);
    expect(error).toBeInstanceOf(StreamError);
    expect(error).toMatchObject({ fault: 'too-large', retryable: false });
  });
});
