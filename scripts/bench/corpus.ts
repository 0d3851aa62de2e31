import type { Chat, ChatMessage, ChatMessagePart, ChatStreamEvent } from '../../generated/client/types.js';

/*
 * Made-up traffic that keeps every law, the same for the same seed: what benches measure with and tests record from.
 */

/** Numbers from 0 to below 1, the same for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const WORDS =
  'the a build failed because login test cookie expired while stream waits for an answer so retry it with naïve “quotes” and 日本 then run'.split(
    ' ',
  );

export class Corpus {
  private readonly random: () => number;
  private message = 1000;
  private clock = Date.UTC(2026, 1, 28, 21, 0, 0);

  constructor(seed: number) {
    this.random = seeded(seed);
  }

  uuid(): string {
    const hex = Array.from({ length: 32 }, () => Math.floor(this.random() * 16).toString(16)).join('');
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
  }

  time(): string {
    this.clock += 1 + Math.floor(this.random() * 400);
    return new Date(this.clock).toISOString();
  }

  text(most: number): string {
    const count = 1 + Math.floor(this.random() * most);
    return Array.from({ length: count }, () => WORDS[Math.floor(this.random() * WORDS.length)]).join(' ');
  }

  chat(id: string, status = 'waiting'): Chat {
    const at = this.time();
    return {
      id,
      owner_id: this.uuid(),
      last_model_config_id: this.uuid(),
      title: this.text(6).slice(0, 80),
      status,
      last_error: null,
      created_at: at,
      updated_at: at,
      archived: false,
    };
  }

  messageOf(chat: string, role: string, content: ChatMessagePart[]): ChatMessage {
    this.message += 1 + Math.floor(this.random() * 3);
    const usage = {
      input_tokens: 1873,
      output_tokens: 96,
      total_tokens: 1969,
      reasoning_tokens: 0,
      cache_creation_tokens: 0,
      cache_read_tokens: 1024,
    };
    return {
      id: this.message,
      chat_id: chat,
      created_at: this.time(),
      role,
      content,
      ...(role === 'assistant' ? { usage: { ...usage, context_limit: 200_000 } } : {}),
    };
  }

  /** The events of one turn (law C4): about six in seven are pieces of what is being written. */
  *turn(chat: string): Generator<ChatStreamEvent> {
    const status = (name: string): ChatStreamEvent => ({ type: 'status', chat_id: chat, status: { status: name } });
    const message = (role: string, content: ChatMessagePart[]): ChatStreamEvent => ({
      type: 'message',
      chat_id: chat,
      message: this.messageOf(chat, role, content),
    });
    yield message('user', [{ type: 'text', text: this.text(20) }]);
    yield status('pending');
    yield status('running');
    const steps = 1 + Math.floor(this.random() * 2);
    for (let step = 0; step < steps; step++) {
      const count = 20 + Math.floor(this.random() * 30);
      const texts: string[] = [];
      for (let index = 0; index < count; index++) {
        const text = `${this.text(8)} `;
        texts.push(text);
        const type = index < count / 4 ? 'reasoning' : 'text';
        yield { type: 'message_part', chat_id: chat, message_part: { role: 'assistant', part: { type, text } } };
      }
      const call = { tool_call_id: `call_${this.uuid().slice(0, 8)}`, tool_name: 'execute' };
      const last = step === steps - 1;
      const tools: ChatMessagePart[] = last ? [] : [{ type: 'tool-call', ...call, args: { command: this.text(4), timeout: 30 } }];
      yield message('assistant', [{ type: 'text', text: texts.join('') }, ...tools]);
      if (last) break;
      yield {
        type: 'message_part',
        chat_id: chat,
        message_part: { role: 'tool', part: { type: 'tool-result', ...call, result: { output: this.text(5) } } },
      };
      yield message('tool', [{ type: 'tool-result', ...call, result: { output: this.text(40), exit_code: 0 } }]);
    }
    if (this.random() < 0.2) {
      const queued = {
        id: Math.floor(this.random() * 1e6),
        chat_id: chat,
        content: [{ type: 'text' as const, text: this.text(9) }],
        created_at: this.time(),
      };
      yield { type: 'queue_update', chat_id: chat, queued_messages: [queued] };
      yield { type: 'queue_update', chat_id: chat };
    }
    if (this.random() < 0.1) {
      yield { type: 'error', chat_id: chat, error: { message: this.text(7) } };
      yield status('error');
    } else yield status('waiting');
  }

  /** Endless events, a chat after another. */
  *events(): Generator<ChatStreamEvent> {
    for (;;) {
      const chat = this.uuid();
      for (let turn = 0; turn < 25; turn++) yield* this.turn(chat);
    }
  }
}
