import { describe, expectTypeOf, test } from 'vitest';
import type { CreateChatRequest, OperationId, RestClient, RestPaths } from '../../generated/client/index.js';
import { createRestClient, operationTable } from '../../generated/client/index.js';

// Only the compiler reads these files: no client is made.
declare const rest: RestClient;
const content: CreateChatRequest['content'] = [{ type: 'text', text: 'hello' }];
const path = { chat: '5b6a1f6e-0c0d-4f1c-8a3e-2f4d9c7b1a10' };

describe('bodies', () => {
  test('what the contract asks for compiles', () => {
    rest.POST('/api/experimental/chats', { body: { content } });
    rest.POST('/api/experimental/chats/{chat}/messages', { params: { path }, body: { content, model_config_id: 'x' } });
  });

  test('a message without content does not compile', () => {
    // @ts-expect-error content is required
    rest.POST('/api/experimental/chats', { body: {} });
    // @ts-expect-error the body is required
    rest.POST('/api/experimental/chats', {});
    // @ts-expect-error so are the options that hold it
    rest.POST('/api/experimental/chats');
  });

  test('content that is null does not compile, though upstream can write it', () => {
    // @ts-expect-error the server answers 400
    rest.POST('/api/experimental/chats', { body: { content: null } });
    // @ts-expect-error the server answers 400
    rest.POST('/api/experimental/chats/{chat}/messages', { params: { path }, body: { content: null } });
  });

  test('a part of another type, or without a text, does not compile', () => {
    // @ts-expect-error no images
    rest.POST('/api/experimental/chats', { body: { content: [{ type: 'image', text: 'x' }] } });
    // @ts-expect-error a text part has a text
    rest.POST('/api/experimental/chats', { body: { content: [{ type: 'text' }] } });
    // @ts-expect-error a part is an object
    rest.POST('/api/experimental/chats', { body: { content: ['hello'] } });
  });

  test('a model configuration without context_limit does not compile, a change of one does', () => {
    // @ts-expect-error context_limit is required
    rest.POST('/api/experimental/chats/model-configs', { body: { provider: 'openai', model: 'gpt-5.2' } });
    rest.POST('/api/experimental/chats/model-configs', { body: { provider: 'openai', model: 'gpt-5.2', context_limit: 400000 } });
    rest.PATCH('/api/experimental/chats/model-configs/{modelConfig}', { params: { path: { modelConfig: 'x' } }, body: { enabled: true } });
  });

  test('a call without a body takes none', () => {
    // @ts-expect-error interrupt has no body
    rest.POST('/api/experimental/chats/{chat}/interrupt', { params: { path }, body: {} });
  });
});

describe('paths', () => {
  test('a path that is not there does not compile', () => {
    // @ts-expect-error it is chats
    rest.GET('/api/experimental/chat');
    // @ts-expect-error no slash at the end (law R1)
    rest.GET('/api/experimental/chats/');
    // @ts-expect-error the template, not an address that is filled in
    rest.GET('/api/experimental/chats/5b6a1f6e-0c0d-4f1c-8a3e-2f4d9c7b1a10', { params: { path } });
  });

  test('a method that the path does not have does not compile', () => {
    // @ts-expect-error chats cannot be deleted
    rest.DELETE('/api/experimental/chats/{chat}', { params: { path } });
  });

  test('a path parameter that is missing or misspelt does not compile', () => {
    rest.GET('/api/experimental/chats/{chat}', { params: { path } });
    // @ts-expect-error the chat is missing
    rest.GET('/api/experimental/chats/{chat}');
    // @ts-expect-error the chat is missing
    rest.GET('/api/experimental/chats/{chat}', { params: { path: {} } });
    // @ts-expect-error it is chat
    rest.GET('/api/experimental/chats/{chat}', { params: { path: { id: 'x' } } });
    // @ts-expect-error one of two is missing
    rest.PATCH('/api/experimental/chats/{chat}/messages/{message}', { params: { path }, body: { content } });
  });

  test('a message is named by a number, a chat by a string', () => {
    rest.PATCH('/api/experimental/chats/{chat}/messages/{message}', { params: { path: { ...path, message: 102 } }, body: { content } });
    // @ts-expect-error a message id is a number
    rest.PATCH('/api/experimental/chats/{chat}/messages/{message}', { params: { path: { ...path, message: '102' } }, body: { content } });
    // @ts-expect-error a chat id is a string
    rest.GET('/api/experimental/chats/{chat}', { params: { path: { chat: 7 } } });
  });

  test('R23 no query parameter compiles', () => {
    // @ts-expect-error there is no paging
    rest.GET('/api/experimental/chats', { params: { query: { limit: 10 } } });
  });

  test('the stream is not among the paths of REST', () => {
    expectTypeOf<'/api/experimental/chats/{chat}/stream' & keyof RestPaths>().toBeNever();
    expectTypeOf<'/api/experimental/chats/{chat}' & keyof RestPaths>().not.toBeNever();
    // @ts-expect-error it is a WebSocket
    rest.GET('/api/experimental/chats/{chat}/stream', { params: { path } });
  });

  test('the paths of REST are those of the table, less the stream', () => {
    type Listed = (typeof operationTable)[Exclude<OperationId, 'streamChat'>]['path'];
    expectTypeOf<keyof RestPaths>().toEqualTypeOf<Listed>();
  });
});

describe('the table and the client', () => {
  test('an operation has its own status as a literal', () => {
    expectTypeOf(operationTable.createChat.success).toEqualTypeOf<201>();
    expectTypeOf(operationTable.createChatMessage.success).toEqualTypeOf<200>();
    expectTypeOf(operationTable.streamChat.method).toEqualTypeOf<'GET'>();
    // @ts-expect-error nothing in it can be changed
    operationTable.createChat.success = 200;
    // @ts-expect-error not an operation
    operationTable.renameChat;
  });

  test('a client needs an address and a token', () => {
    // @ts-expect-error no token
    createRestClient({ baseUrl: 'https://coder.example.org' });
    // @ts-expect-error no address
    createRestClient({ token: 'x' });
    expectTypeOf(createRestClient).parameter(0).toHaveProperty('token').toEqualTypeOf<string | (() => string | Promise<string>)>();
  });
});
