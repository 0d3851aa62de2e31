import { describe, expect, it } from 'vitest';
import type { Transcript } from '../../generated/client/index.js';
import type { ChatWithMessages } from '../../generated/client/types.js';
import { compare } from '../../scripts/docs/console/compare.js';
import { initialOf, kindOf } from '../../scripts/docs/console/form/value.js';
import { summaryOf } from '../../scripts/docs/console/summary.js';
import { judgeAnswer, judgeFrame } from '../../scripts/docs/console/verdict.js';
import { createWorld } from '../../scripts/docs/console/world.js';

const CHAT = '5b6a1f6e-0c0d-4f1c-8a3e-2f4d9c7b1a10';
const TIME = '2026-02-28T21:46:51Z';

const said = (id: number, text: string) => ({ id, chat_id: CHAT, created_at: TIME, role: 'user', content: [{ type: 'text' as const, text }] });
const transcript = {
  chatId: CHAT,
  status: 'waiting',
  error: undefined,
  messages: [said(1, 'a')],
  queue: [],
  draft: [],
  connected: true,
} as unknown as Transcript;
const rest = {
  chat: { id: CHAT, status: 'waiting', last_error: null },
  messages: [said(1, 'a')],
  queued_messages: [],
} as unknown as ChatWithMessages;

describe('the transcript held against REST', () => {
  it('is equal where nothing differs, and where REST says null for an empty list', () => {
    expect(compare(transcript, rest)).toEqual([]);
    expect(compare({ ...transcript, messages: [] }, { ...rest, messages: null, queued_messages: null })).toEqual([]);
  });

  it('names each place that differs by its pointer, with both values', () => {
    expect(compare({ ...transcript, messages: [said(1, 'b')] }, rest)).toEqual([{ path: '/messages/0/content/0/text', transcript: 'b', rest: 'a' }]);
    expect(compare({ ...transcript, error: 'overloaded' }, rest)).toEqual([{ path: '/last_error', transcript: 'overloaded', rest: null }]);
    expect(compare({ ...transcript, messages: [said(1, 'a'), said(2, 'c')] }, rest)).toEqual([
      { path: '/messages/1', transcript: said(2, 'c'), rest: undefined },
    ]);
    expect(compare({ ...transcript, status: 'running' }, rest).map(({ path }) => path)).toEqual(['/status']);
  });
});

describe('what a form begins with', () => {
  it('is the least that the schema allows: what is required, and no optional field', () => {
    const schema = {
      type: 'object',
      required: ['kind', 'count', 'parts'],
      properties: {
        kind: { enum: ['a', 'b'] },
        count: { type: 'integer', minimum: 3 },
        parts: { type: 'array', minItems: 1, items: { type: 'string' } },
        more: { type: 'string' },
      },
    };
    expect(initialOf(schema)).toEqual({ kind: 'a', count: 3, parts: [''] });
  });

  it('is edited as JSON where the value is not what the schema says, so that nothing is lost', () => {
    expect(kindOf({ type: 'integer' }, 'five')).toBe('json');
    expect(kindOf({ type: 'string' }, null)).toBe('json');
    expect(kindOf({ type: ['string', 'null'] }, null)).toBe('null');
    expect(kindOf({ enum: ['text'] }, 'image')).toBe('json');
    expect(kindOf({ type: 'object', additionalProperties: true }, {})).toBe('json');
  });
});

describe('what is said of what came', () => {
  it('is each fault with its place, also of a text that is no JSON', () => {
    expect(judgeAnswer('getChatDiffStatus', 200, '{')?.faults[0]?.message).toMatch(/^is not JSON: /);
    expect(judgeAnswer('createChat', 400, '{"detail":"x"}')).toMatchObject({ type: 'Response', faults: [{ path: '' }] });
    expect(judgeAnswer('archiveChat', 204, '')).toBeUndefined();
    expect(judgeFrame(`{"type":"data","data":[{"type":"status","chat_id":"${CHAT}","status":{"status":"tired"}}]}`).faults[0]?.path).toBe(
      '/data/0/status/status',
    );
  });

  it('fits a line, whatever is missing in an event', () => {
    expect(summaryOf({ type: 'queue_update', chat_id: CHAT })).toBe('nothing waits');
    expect(summaryOf({ type: 'status' } as never)).toBe('{"type":"status"}');
    expect(summaryOf({ type: 'weather', text: 'x'.repeat(500) } as never).length).toBeLessThan(100);
  });
});

it('the world of the console is the same each time, and has a chat of each kind to work on', async () => {
  const [one, two] = [await createWorld(), await createWorld()];
  const chats = ({ engine }: typeof one) => [...engine.store.chats.values()].map(({ id, status, archived }) => ({ id, status, archived }));
  expect(chats(one)).toEqual(chats(two));
  expect(chats(one).map(({ status, archived }) => (archived ? 'archived' : status))).toEqual(['archived', 'waiting', 'error', 'waiting', 'pending']);
  one.close();
  two.close();
});
