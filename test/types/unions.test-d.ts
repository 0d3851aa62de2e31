import { assertType, describe, expectTypeOf, test } from 'vitest';
import type {
  ChatFilePart,
  ChatMessage,
  ChatMessagePart,
  ChatQueuedMessage,
  ChatReasoningPart,
  ChatSourcePart,
  ChatStreamDataEnvelope,
  ChatStreamEnvelope,
  ChatStreamErrorEnvelope,
  ChatStreamErrorEvent,
  ChatStreamEvent,
  ChatStreamEventMap,
  ChatStreamMessage,
  ChatStreamMessageEvent,
  ChatStreamMessagePartEvent,
  ChatStreamPingEnvelope,
  ChatStreamQueueUpdateEvent,
  ChatStreamRetry,
  ChatStreamRetryEvent,
  ChatStreamStatusEvent,
  ChatTextPart,
  ChatToolCallPart,
  ChatToolResultPart,
} from '../../generated/client/index.js';

describe('unions narrow by their tag', () => {
  test('a message part in a switch over every type, with nothing left over', () => {
    (part: ChatMessagePart): string | undefined => {
      switch (part.type) {
        case 'text':
          expectTypeOf(part).toEqualTypeOf<ChatTextPart>();
          return part.text;
        case 'reasoning':
          expectTypeOf(part).toEqualTypeOf<ChatReasoningPart>();
          return part.signature;
        case 'tool-call':
          expectTypeOf(part).toEqualTypeOf<ChatToolCallPart>();
          return part.args_delta;
        case 'tool-result':
          expectTypeOf(part).toEqualTypeOf<ChatToolResultPart>();
          return part.result_delta;
        case 'source':
          expectTypeOf(part).toEqualTypeOf<ChatSourcePart>();
          return part.url;
        case 'file':
          expectTypeOf(part).toEqualTypeOf<ChatFilePart>();
          return part.media_type;
        default:
          expectTypeOf(part).toBeNever();
          return part satisfies never;
      }
    };
  });

  test('a stream event in a switch over every type, with nothing left over', () => {
    (event: ChatStreamEvent): unknown => {
      switch (event.type) {
        case 'message_part':
          expectTypeOf(event).toEqualTypeOf<ChatStreamMessagePartEvent>();
          return expectTypeOf(event.message_part.part).toEqualTypeOf<ChatMessagePart>();
        case 'message':
          expectTypeOf(event).toEqualTypeOf<ChatStreamMessageEvent>();
          return expectTypeOf(event.message).toEqualTypeOf<ChatMessage>();
        case 'status':
          expectTypeOf(event).toEqualTypeOf<ChatStreamStatusEvent>();
          return expectTypeOf(event.status.status).toExtend<string>();
        case 'error':
          expectTypeOf(event).toEqualTypeOf<ChatStreamErrorEvent>();
          return expectTypeOf(event.error.message).toEqualTypeOf<string>();
        case 'queue_update':
          expectTypeOf(event).toEqualTypeOf<ChatStreamQueueUpdateEvent>();
          // Absent means that the queue is empty (law S7).
          return expectTypeOf(event.queued_messages).toEqualTypeOf<ChatQueuedMessage[] | undefined>();
        case 'retry':
          expectTypeOf(event).toEqualTypeOf<ChatStreamRetryEvent>();
          return expectTypeOf(event.retry).toEqualTypeOf<ChatStreamRetry>();
        default:
          expectTypeOf(event).toBeNever();
          return event satisfies never;
      }
    };
  });

  test('an envelope in a switch over every type, with nothing left over', () => {
    (envelope: ChatStreamEnvelope): unknown => {
      switch (envelope.type) {
        case 'data':
          expectTypeOf(envelope).toEqualTypeOf<ChatStreamDataEnvelope>();
          return expectTypeOf(envelope.data).toEqualTypeOf<ChatStreamEvent[]>();
        case 'ping':
          expectTypeOf(envelope).toEqualTypeOf<ChatStreamPingEnvelope>();
          return expectTypeOf(envelope.data).toEqualTypeOf<null | undefined>();
        case 'error':
          expectTypeOf(envelope).toEqualTypeOf<ChatStreamErrorEnvelope>();
          // Any JSON value can stand there (law S9).
          return expectTypeOf(envelope.data).toBeUnknown();
        default:
          expectTypeOf(envelope).toBeNever();
          return envelope satisfies never;
      }
    };
  });

  test('a switch that forgets a type does not compile', () => {
    (event: ChatStreamEvent): string => {
      switch (event.type) {
        case 'message_part':
        case 'message':
        case 'status':
        case 'error':
        case 'queue_update':
          return event.chat_id;
        default:
          // @ts-expect-error the retry event is left over
          return event satisfies never;
      }
    };
  });

  test('the payload of another event cannot be read', () => {
    (event: ChatStreamStatusEvent) => {
      // @ts-expect-error a status event has no message
      return event.message;
    };
    (event: ChatStreamEvent) => {
      // @ts-expect-error before it is narrowed, only type and chat_id are there
      return event.retry;
    };
    (event: ChatStreamEvent) => assertType<string>(event.chat_id);
  });

  test('the messages of the channel are the envelopes', () => {
    expectTypeOf<ChatStreamMessage>().toEqualTypeOf<ChatStreamEnvelope>();
  });

  test('an event is found by its tag', () => {
    expectTypeOf<ChatStreamEventMap['retry']>().toEqualTypeOf<ChatStreamRetryEvent>();
    expectTypeOf<keyof ChatStreamEventMap>().toEqualTypeOf<'message_part' | 'message' | 'status' | 'error' | 'queue_update' | 'retry'>();
  });
});
