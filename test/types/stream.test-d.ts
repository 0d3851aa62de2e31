import { describe, expectTypeOf, test } from 'vitest';
import {
  askChat,
  type ChatMessage,
  type ChatMessagePart,
  type ChatStreamEvent,
  type ChatStreamStatus,
  type Connection,
  createClient,
  foldTranscript,
  type StreamOptions,
  sendAndWatch,
  startTranscript,
  streamChat,
  type Transcript,
  type Transport,
  waitUntilSettled,
  watchChat,
} from '../../generated/client/index.js';

declare const connection: Connection;
declare function never(value: never): void;
const coder = createClient({ baseUrl: 'https://coder.example.org', token: 'x' });

describe('events', () => {
  test('are the union of the contract, and an exhaustive switch narrows each', async () => {
    for await (const event of streamChat(connection, 'id')) {
      expectTypeOf(event).toEqualTypeOf<ChatStreamEvent>();
      switch (event.type) {
        case 'message_part':
          expectTypeOf(event.message_part.part).toEqualTypeOf<ChatMessagePart>();
          break;
        case 'message':
          expectTypeOf(event.message).toEqualTypeOf<ChatMessage>();
          break;
        case 'status':
          expectTypeOf(event.status).toEqualTypeOf<ChatStreamStatus>();
          break;
        case 'error':
          expectTypeOf(event.error.message).toBeString();
          break;
        case 'queue_update':
          expectTypeOf(event.queued_messages).toBeNullable();
          break;
        case 'retry':
          expectTypeOf(event.retry.attempt).toBeNumber();
          break;
        default:
          never(event);
      }
    }
  });

  test('a payload cannot be read before the kind of the event is known', async () => {
    for await (const event of streamChat(connection, 'id')) {
      // @ts-expect-error
      event.message;
      // @ts-expect-error
      if (event.type === 'status') event.message;
    }
  });

  test('a kind that the contract does not know does not compile, a status does', async () => {
    for await (const event of streamChat(connection, 'id')) {
      // @ts-expect-error
      if (event.type === 'action_required') break;
      if (event.type === 'status' && event.status.status === 'requires_action') break;
    }
  });
});

describe('options', () => {
  test('signal, reconnecting, bounds and hooks', () => {
    expectTypeOf(streamChat).parameter(2).toEqualTypeOf<StreamOptions | undefined>();
    streamChat(connection, 'id', {
      signal: AbortSignal.timeout(1),
      reconnect: 3,
      idleTimeoutMs: 0,
      maxEvents: 16,
      onOpen: ({ reconnected }) => void reconnected,
    });
    streamChat(connection, 'id', { signal: undefined });
    // @ts-expect-error
    streamChat(connection, 'id', { reconnect: 'yes' });
    // @ts-expect-error
    streamChat(connection, 'id', { onmessage: () => {} });
    // @ts-expect-error
    streamChat(connection);
  });

  test('a transport of one’s own is a function of a handshake and its events', () => {
    const transport: Transport = ({ url, token }, { opened, frame, closed }) => {
      expectTypeOf(url).toEqualTypeOf<URL>();
      expectTypeOf(token).toEqualTypeOf<string | undefined>();
      opened();
      frame('{}');
      closed({ code: 1000, reason: '' });
      return { close: () => {} };
    };
    streamChat(connection, 'id', { transport });
  });
});

describe('transcripts', () => {
  test('are read-only, and their draft is made of parts like those of a message', async () => {
    for await (const transcript of watchChat(connection, 'id', { checkMs: 1000 })) {
      expectTypeOf(transcript).toEqualTypeOf<Transcript>();
      expectTypeOf(transcript.draft).toEqualTypeOf<readonly ChatMessagePart[]>();
      expectTypeOf(transcript.error).toEqualTypeOf<string | undefined>();
      // @ts-expect-error
      transcript.messages.push();
      // @ts-expect-error
      transcript.status = 'waiting';
      if (transcript.status === 'requires_action') break;
    }
    const state = foldTranscript(startTranscript('id'), []);
    expectTypeOf(state.transcript).toEqualTypeOf<Transcript>();
  });

  test('sending takes a text or a request, and nothing else', () => {
    expectTypeOf(sendAndWatch(connection, 'id', 'Hello')).toEqualTypeOf<AsyncGenerator<Transcript, undefined>>();
    sendAndWatch(connection, 'id', { content: [{ type: 'text', text: 'Hello' }] });
    // @ts-expect-error
    sendAndWatch(connection, 'id', { content: [{ type: 'image', text: 'Hello' }] });
    // @ts-expect-error
    sendAndWatch(connection, 'id', 5);
    expectTypeOf(askChat(connection, 'id', 'Hello')).resolves.toBeString();
    expectTypeOf(waitUntilSettled(connection, 'id')).resolves.toEqualTypeOf<Transcript>();
  });
});

test('the grouped client has the same, without the connection', () => {
  expectTypeOf(coder.chats.stream('id', { reconnect: false })).toEqualTypeOf<AsyncIterable<ChatStreamEvent>>();
  expectTypeOf(coder.chats.watch('id')).toEqualTypeOf<AsyncIterable<Transcript>>();
  expectTypeOf(coder.chats.send('id', 'Hello')).toEqualTypeOf<AsyncGenerator<Transcript, undefined>>();
  expectTypeOf(coder.chats.ask('id', 'Hello')).resolves.toBeString();
  // @ts-expect-error
  coder.chats.stream(connection, 'id');
});
