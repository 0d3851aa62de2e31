import type {
  ChatMessage,
  ChatMessageUsage,
  ChatQueuedMessage,
  ChatStreamMessageEvent,
  ChatStreamQueueUpdateEvent,
  ChatStreamRetry,
  ChatWithMessages,
} from '../../../generated/client/types.js';
import { error, type Rules, warning } from './rule.js';

/** What values keep beyond their schemas, in the strict profile. */
export const VALUE_RULES: Rules = {
  'int64-range': error('An integer fits into 64 bits.', 'R10'),
  'int64-precision': warning('An integer is within 2^53, which is as far as JSON.parse is exact.', 'R10'),
  'int64-form': error('An integer is written without a fraction or an exponent: Go reads `1.0` as none.', 'R10'),
  'key-twice': error('An object has a key once.', 'R10'),
  'real-date': error('A time names a day that its month has.', 'R10'),
  'part-key': error('A part has only the keys of its own type.', 'S6'),
  'one-payload': error('An event has only the payload that its type names.', 'S6'),
  'chat-id': error('What belongs to a chat has the id of that chat.', 'S24'),
  'usage-role': error('Usage stands on messages of the assistant only.', 'C10'),
  'usage-complete': error('If one token count is known, all six are written.', 'C10'),
  'message-twice': error('A chat holds a message once.', 'S14'),
  'queue-twice': error('A queue holds a message once.', 'R13'),
  'queue-limit': error('A queue holds at most 20 messages.', 'R13'),
  'retry-delay': error('A retry waits 1000 · 2^(attempt − 1) milliseconds, at most 60000.', 'S19'),
};

export interface Broken {
  rule: string;
  /** JSON Pointer inside the value. */
  pointer: string;
  message: string;
}

const NIL = '00000000-0000-0000-0000-000000000000';
const TOKEN_COUNTS = ['input_tokens', 'output_tokens', 'total_tokens', 'reasoning_tokens', 'cache_creation_tokens', 'cache_read_tokens'] as const;
const QUEUE_LIMIT = 20;
const NONE: Broken[] = [];

/** For a type, what of its rules a value breaks; the value is valid against its schema. */
export const VALUE_CHECKS: Record<string, (value: never) => Broken[]> = {
  ChatMessage({ role, usage }: ChatMessage) {
    if (usage === undefined || role === 'assistant') return NONE;
    return [{ rule: 'usage-role', pointer: '/usage', message: `usage stands on a message of role ${JSON.stringify(role)}` }];
  },

  ChatMessageUsage(usage: ChatMessageUsage) {
    let known = 0;
    for (const key of TOKEN_COUNTS) if (usage[key] !== undefined) known++;
    if (known === TOKEN_COUNTS.length) return NONE;
    const missing = TOKEN_COUNTS.filter((key) => usage[key] === undefined);
    if (missing.length === TOKEN_COUNTS.length) return NONE;
    return [
      {
        rule: 'usage-complete',
        pointer: '',
        message: `${missing.join(', ')} ${missing.length > 1 ? 'are' : 'is'} missing beside the other token counts`,
      },
    ];
  },

  ChatStreamMessageEvent({ chat_id, message }: ChatStreamMessageEvent) {
    return chat_id === message.chat_id ? NONE : sameChat(chat_id, message, '/message', 'the event');
  },

  ChatStreamQueueUpdateEvent({ chat_id, queued_messages }: ChatStreamQueueUpdateEvent) {
    return queue(queued_messages, chat_id, 'the event');
  },

  ChatWithMessages({ chat, messages, queued_messages }: ChatWithMessages) {
    const broken = (messages ?? []).flatMap((message, index) => sameChat(chat.id, message, `/messages/${index}`, 'the chat'));
    return [...broken, ...twice('message-twice', messages ?? [], '/messages'), ...queue(queued_messages ?? [], chat.id, 'the chat')];
  },

  ChatStreamRetry({ attempt, delay_ms }: ChatStreamRetry) {
    const due = Math.min(60_000, 1000 * 2 ** (attempt - 1));
    if (delay_ms === due) return NONE;
    return [{ rule: 'retry-delay', pointer: '/delay_ms', message: `delay_ms of attempt ${attempt} must be ${due}, not ${delay_ms}` }];
  },
};

function queue(queued: ChatQueuedMessage[] | undefined, chat: string, owner: string): Broken[] {
  if (queued === undefined || queued.length === 0) return NONE;
  const broken = queued.flatMap((message, index) => sameChat(chat, message, `/queued_messages/${index}`, owner));
  if (queued.length > 1) broken.push(...twice('queue-twice', queued, '/queued_messages'));
  if (queued.length > QUEUE_LIMIT) {
    broken.push({
      rule: 'queue-limit',
      pointer: '/queued_messages',
      message: `queued_messages has ${queued.length} items, and a queue holds ${QUEUE_LIMIT}`,
    });
  }
  return broken;
}

function sameChat(chat: string, { chat_id }: { chat_id: string }, pointer: string, owner: string): Broken[] {
  // A nil id means the chat asked for.
  if (chat_id === chat || chat === NIL || chat_id === NIL) return NONE;
  return [{ rule: 'chat-id', pointer: `${pointer}/chat_id`, message: `chat_id is ${chat_id}, but ${owner} belongs to ${chat}` }];
}

function twice(rule: string, items: { id: number }[], pointer: string): Broken[] {
  const seen = new Set<number>();
  return items.flatMap(({ id }, index) => {
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    return [{ rule, pointer: `${pointer}/${index}/id`, message: `id ${id} stands in the list twice` }];
  });
}
