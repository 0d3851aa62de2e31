import { describe, expectTypeOf, test } from 'vitest';
import type {
  CallError,
  Chat,
  ChatMessage,
  ChatModelConfig,
  CoderChats,
  Connection,
  CreateChatMessageResponse,
  CreateChatRequest,
} from '../../generated/client/index.js';
import * as client from '../../generated/client/index.js';
import * as strict from '../../generated/validators/strict/index.js';

// Only the compiler reads these files: nothing is sent.
declare const coder: CoderChats;
declare const connection: Connection;
declare const id: string;
const content: CreateChatRequest['content'] = [{ type: 'text', text: 'hello' }];

describe('what comes back', () => {
  test('is the value, not a wrapping', () => {
    expectTypeOf(coder.chats.list()).toEqualTypeOf<Promise<Chat[]>>();
    expectTypeOf(coder.chats.create({ content })).toEqualTypeOf<Promise<Chat>>();
    expectTypeOf(coder.chats.sendMessage(id, { content })).toEqualTypeOf<Promise<CreateChatMessageResponse>>();
    expectTypeOf(coder.chats.editMessage(id, 102, { content })).toEqualTypeOf<Promise<ChatMessage>>();
    expectTypeOf(coder.modelConfigs.list()).toEqualTypeOf<Promise<ChatModelConfig[]>>();
  });

  test('is nothing where the answer has no body', () => {
    expectTypeOf(coder.chats.archive(id)).toEqualTypeOf<Promise<void>>();
    expectTypeOf(coder.providers.delete(id)).toEqualTypeOf<Promise<void>>();
  });

  test('is the same of the function by itself', () => {
    expectTypeOf(client.getChat(connection, id)).toEqualTypeOf(coder.chats.get(id));
  });
});

describe('what the server refuses by its shape does not compile', () => {
  test('bodies', () => {
    // @ts-expect-error no body
    coder.chats.create();
    // @ts-expect-error no content
    coder.chats.create({});
    // @ts-expect-error null is answered 400
    coder.chats.sendMessage(id, { content: null });
    // @ts-expect-error only text can be said
    coder.chats.sendMessage(id, { content: [{ type: 'file', text: 'x' }] });
    // @ts-expect-error the server asks for a limit
    coder.modelConfigs.create({ provider: 'openai', model: 'm' });
    // @ts-expect-error no such field
    coder.chats.create({ content, title: 'x' });
  });

  test('path parameters', () => {
    // @ts-expect-error no chat
    coder.chats.get();
    // @ts-expect-error a message's id is a number
    coder.chats.editMessage(id, '102', { content });
    // @ts-expect-error a chat's is a text
    coder.chats.get(5);
    // @ts-expect-error the connection comes first
    client.getChat(id);
  });

  test('options', () => {
    coder.chats.list({ signal: new AbortController().signal, timeoutMs: 1, retries: 0 });
    coder.chats.list({ signal: undefined });
    // @ts-expect-error no such option
    coder.chats.list({ timeout: 5 });
    // @ts-expect-error not a place for a token
    client.connect({ baseUrl: 'https://coder.example.org', auth: 'body' });
  });
});

describe('errors', () => {
  test('one switch over the kind knows them all', () => {
    const describeError = (error: CallError): string | number => {
      switch (error.kind) {
        case 'api':
          return error.status + error.validations.length + (error.detail ?? '');
        case 'protocol':
          return error.violations.length;
        case 'network':
        case 'timeout':
        case 'abort':
          // @ts-expect-error no answer came
          error.status;
          return error.message;
      }
    };
    expectTypeOf(describeError).returns.toEqualTypeOf<string | number>();
  });

  test('instanceof narrows', () => {
    const error: unknown = undefined;
    if (error instanceof client.ApiError) expectTypeOf(error.status).toEqualTypeOf<number>();
    if (error instanceof client.ClientError) expectTypeOf(error.operation).toEqualTypeOf<string>();
  });
});

test('a connection can be varied', () => {
  expectTypeOf(client.connect({ ...connection, timeoutMs: 5 })).toEqualTypeOf<Connection>();
  expectTypeOf(client.connect({})).toEqualTypeOf<Connection>();
});

test('validators of a profile, or some of them, can be passed', () => {
  client.validation({ mode: 'throw', validators: strict });
  client.validation({ mode: 'warn', validators: { validateChat: strict.validateChat } });
  // @ts-expect-error no such mode
  client.validation({ mode: 'error', validators: strict });
});
