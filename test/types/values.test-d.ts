import { assertType, describe, expectTypeOf, test } from 'vitest';
import type {
  Chat,
  ChatInputPart,
  ChatMessage,
  ChatMessageUsage,
  ChatModelConfig,
  ChatModelOpenAIProviderOptions,
  ChatModelOpenRouterProviderOptions,
  ChatModelProvider,
  ChatModelProviderUnavailableReason,
  ChatModelsResponse,
  ChatModelVercelProviderOptions,
  ChatProviderConfigSource,
  ChatQueuedMessage,
  ChatStatus,
  ChatToolCallPart,
  ChatToolResultPart,
  ChatWithMessages,
  UpdateChatModelConfigRequest,
} from '../../generated/client/index.js';

describe('what the server sends is open', () => {
  test('a status that nobody knows yet compiles', () => {
    assertType<ChatStatus>('hibernating');
    (status: ChatStatus) => status === 'hibernating';
  });

  test('the known values are members of their own, so that an editor offers them', () => {
    // `string` alone would swallow them, and nothing would be left here.
    type Known<T> = T extends string ? (string & {} extends T ? never : T) : never;
    expectTypeOf<Known<ChatStatus>>().toEqualTypeOf<'waiting' | 'pending' | 'running' | 'paused' | 'completed' | 'error'>();
    expectTypeOf<Known<ChatMessage['role']>>().toEqualTypeOf<'user' | 'assistant' | 'tool'>();
    expectTypeOf<Known<ChatProviderConfigSource>>().toEqualTypeOf<'database' | 'env_preset' | 'supported'>();
    expectTypeOf<Known<ChatModelProviderUnavailableReason>>().toEqualTypeOf<'missing_api_key' | 'fetch_failed'>();
    expectTypeOf<Known<string>>().toBeNever();
  });

  test('a status is still a string, not a number', () => {
    // @ts-expect-error a number is no status
    assertType<ChatStatus>(1);
  });
});

describe('what a client sends is closed', () => {
  test('the only input part is a text', () => {
    expectTypeOf<ChatInputPart['type']>().toEqualTypeOf<'text'>();
    assertType<ChatInputPart>({ type: 'text', text: 'hello' });
    // @ts-expect-error the server takes no other type
    assertType<ChatInputPart>({ type: 'image', text: 'hello' });
  });
});

describe('any JSON is unknown', () => {
  test('args and result of a tool must be looked at before they are used', () => {
    expectTypeOf<ChatToolCallPart['args']>().toBeUnknown();
    expectTypeOf<ChatToolResultPart['result']>().toBeUnknown();
    (part: ChatToolCallPart) => {
      // @ts-expect-error nothing is known of it
      return part.args.command;
    };
  });

  test('any JSON value fits', () => {
    for (const args of [null, 0, '', false, [], { a: [1] }]) assertType<ChatToolCallPart>({ type: 'tool-call', args });
  });

  test('maps hold unknown values under any key', () => {
    type AnyMap = { [key: string]: unknown };
    expectTypeOf<NonNullable<ChatModelOpenAIProviderOptions['metadata']>>().toEqualTypeOf<AnyMap>();
    expectTypeOf<NonNullable<ChatModelOpenAIProviderOptions['prediction']>>().toEqualTypeOf<AnyMap>();
    expectTypeOf<NonNullable<ChatModelOpenRouterProviderOptions['extra_body']>>().toEqualTypeOf<AnyMap>();
    expectTypeOf<NonNullable<ChatModelVercelProviderOptions['extra_body']>>().toEqualTypeOf<AnyMap>();
    assertType<ChatModelOpenAIProviderOptions>({ metadata: { team: 'shop', depth: { any: [1, null] } } });
  });

  test('a map of numbers takes numbers only', () => {
    expectTypeOf<NonNullable<ChatModelOpenAIProviderOptions['logit_bias']>>().toEqualTypeOf<{ [key: string]: number }>();
    // @ts-expect-error a bias is a number
    assertType<ChatModelOpenAIProviderOptions>({ logit_bias: { '50256': 'low' } });
  });
});

describe('required, optional and nullable are three facts', () => {
  test('R9 what can be null says so, and is never left out', () => {
    expectTypeOf<Chat['last_error']>().toEqualTypeOf<string | null>();
    expectTypeOf<ChatWithMessages['messages']>().toEqualTypeOf<ChatMessage[] | null>();
    expectTypeOf<ChatWithMessages['queued_messages']>().toEqualTypeOf<ChatQueuedMessage[] | null>();
    expectTypeOf<ChatModelsResponse['providers']>().toEqualTypeOf<ChatModelProvider[] | null>();
    expectTypeOf<ChatModelProvider['models']>().extract<null>().toEqualTypeOf<null>();
    expectTypeOf<ChatQueuedMessage['content']>().extract<null>().toEqualTypeOf<null>();
    // @ts-expect-error null can be in the way
    (chat: Chat) => chat.last_error.length;
    // @ts-expect-error a chat without the key is none
    (chat: Omit<Chat, 'last_error'>) => assertType<Chat>(chat);
  });

  test('R8 what can be left out is never null', () => {
    expectTypeOf<Chat['workspace_id']>().toEqualTypeOf<string | undefined>();
    expectTypeOf<Chat['parent_chat_id']>().toEqualTypeOf<string | undefined>();
    expectTypeOf<ChatMessage['model_config_id']>().toEqualTypeOf<string | undefined>();
    expectTypeOf<ChatMessage['usage']>().toEqualTypeOf<ChatMessageUsage | undefined>();
    expectTypeOf<ChatMessageUsage['total_tokens']>().toEqualTypeOf<number | undefined>();
    // @ts-expect-error absent is not null
    assertType<ChatMessageUsage>({ total_tokens: null });
  });

  test('what is always there needs no look', () => {
    (chat: Chat) => assertType<[string, string, boolean]>([chat.id, chat.title, chat.archived]);
    expectTypeOf<ChatModelConfig['context_limit']>().toEqualTypeOf<number>();
    // @ts-expect-error an empty object is no chat
    assertType<Chat>({});
  });

  test('R7 an update may name nothing at all', () => {
    assertType<UpdateChatModelConfigRequest>({});
    assertType<UpdateChatModelConfigRequest>({ enabled: false });
    // @ts-expect-error null is not how to leave a field alone
    assertType<UpdateChatModelConfigRequest>({ enabled: null });
  });
});
