import { describe, expectTypeOf, test } from 'vitest';
import type {
  Chat,
  ChatMessage,
  ChatModelConfig,
  ChatModelsResponse,
  ChatProviderConfig,
  ChatStatus,
  ChatWithMessages,
  CreateChatMessageResponse,
  CreateChatRequest,
  Response as ErrorBody,
  RestClient,
} from '../../generated/client/index.js';

// Only the compiler reads these files: no client is made.
declare const rest: RestClient;
const content: CreateChatRequest['content'] = [{ type: 'text', text: 'hello' }];
const path = { chat: '5b6a1f6e-0c0d-4f1c-8a3e-2f4d9c7b1a10' };

describe('an answer has exactly the wire type that the contract names', () => {
  test('a chat, a list of chats, and a chat with its messages', async () => {
    expectTypeOf((await rest.POST('/api/experimental/chats', { body: { content } })).data).toEqualTypeOf<Chat | undefined>();
    expectTypeOf((await rest.GET('/api/experimental/chats')).data).toEqualTypeOf<Chat[] | undefined>();
    const { data } = await rest.GET('/api/experimental/chats/{chat}', { params: { path } });
    expectTypeOf(data).toEqualTypeOf<ChatWithMessages | undefined>();
  });

  test('a message, sent or edited', async () => {
    const sent = await rest.POST('/api/experimental/chats/{chat}/messages', { params: { path }, body: { content } });
    expectTypeOf(sent.data).toEqualTypeOf<CreateChatMessageResponse | undefined>();
    const edited = await rest.PATCH('/api/experimental/chats/{chat}/messages/{message}', {
      params: { path: { ...path, message: 102 } },
      body: { content },
    });
    expectTypeOf(edited.data).toEqualTypeOf<ChatMessage | undefined>();
  });

  test('models, providers and model configurations', async () => {
    expectTypeOf((await rest.GET('/api/experimental/chats/models')).data).toEqualTypeOf<ChatModelsResponse | undefined>();
    expectTypeOf((await rest.GET('/api/experimental/chats/providers')).data).toEqualTypeOf<ChatProviderConfig[] | undefined>();
    expectTypeOf((await rest.GET('/api/experimental/chats/model-configs')).data).toEqualTypeOf<ChatModelConfig[] | undefined>();
  });

  test('R22 an answer without a body has no data', async () => {
    const { data } = await rest.POST('/api/experimental/chats/{chat}/archive', { params: { path } });
    expectTypeOf(data).toEqualTypeOf<undefined>();
  });

  test('an open enum of an answer is a string to work with', async () => {
    const { data } = await rest.GET('/api/experimental/chats');
    for (const { status } of data ?? []) {
      expectTypeOf(status).toEqualTypeOf<ChatStatus>();
      expectTypeOf(status.toUpperCase()).toEqualTypeOf<string>();
    }
  });

  test('R5 every failure has the same body, and beside it there is no data', async () => {
    const result = await rest.GET('/api/experimental/chats');
    if (result.error) {
      expectTypeOf(result.error).toEqualTypeOf<ErrorBody>();
      expectTypeOf(result.data).toEqualTypeOf<undefined>();
    } else {
      expectTypeOf(result.data).toEqualTypeOf<Chat[]>();
    }
  });
});
