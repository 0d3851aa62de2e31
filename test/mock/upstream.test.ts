import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createMock, type Listening, type Mock } from '../../scripts/mock/index.js';
import '../support/contract-guard.js';
import { RawWebSocket } from '../support/raw-websocket.js';
import { facts, USERS } from './world.js';

/*
 * A client that knows nothing but upstream: curl with the header, the compact bodies and the one success that the Go SDK has
 * for each of its operations, and a WebSocket on a bare socket. It goes through all 21 in one story. Nothing of ours is in it.
 */

let mock: Mock;
let at: Listening;
beforeAll(async () => {
  mock = createMock({ users: Object.values(USERS), setup: 'empty', clock: 'hand' });
  at = await mock.start();
});
afterAll(() => at.stop());

const OPERATIONS = new Map(facts('operations').map((row) => [row.goMethod as string, row]));
const done = new Set<string>();

// biome-ignore lint/suspicious/noExplicitAny: whatever comes is what is looked at
async function sdk(goMethod: string, ids: Record<string, string | number> = {}, body?: unknown): Promise<any> {
  const { method = '', path = '', status = '', answerType = '' } = OPERATIONS.get(goMethod) ?? {};
  const url = at.url + path.replace(/\{(\w+)\}/g, (_, name: string) => String(ids[name]));
  const sent = body === undefined ? [] : ['-H', 'Content-Type: application/json', '--data-binary', JSON.stringify(body)];
  const { stdout } = await promisify(execFile)('curl', ['-sS', '-i', '-X', method, '-H', `Coder-Session-Token: ${USERS.admin.token}`, ...sent, url]);
  const [head = '', text = ''] = stdout.split('\r\n\r\n');
  // Success is one exact status; any other is an error for the SDK.
  expect([goMethod, head.split(' ')[1]], text).toEqual([goMethod, status]);
  done.add(goMethod);
  if (answerType === '-') {
    expect(text).toBe('');
    expect(head).not.toMatch(/^content-type/im);
    return undefined;
  }
  expect(head).toMatch(/^content-type: application\/json; charset=utf-8$/im);
  expect(text.endsWith('\n')).toBe(true);
  return JSON.parse(text);
}

const text = (value: string) => ({ content: [{ type: 'text', text: value }] });

it('works with all 21 operations of the upstream client', async () => {
  // Nothing is set up: eight providers that could be, no model.
  expect((await sdk('ListChatProviders')).map(({ source }: { source: string }) => source)).toEqual(Array(8).fill('supported'));
  expect(await sdk('ListChatModels')).toMatchObject({ providers: Array(8).fill({ available: false, models: [] }) });
  const provider = await sdk('CreateChatProvider', {}, { provider: 'openai', api_key: 'sk-secret', enabled: true });
  expect(provider).toMatchObject({ provider: 'openai', display_name: 'OpenAI', has_api_key: true, source: 'database' });
  expect(await sdk('UpdateChatProvider', { provider: provider.id }, { display_name: 'Ours' })).toMatchObject({
    display_name: 'Ours',
    has_api_key: true,
  });
  const first = await sdk('CreateChatModelConfig', {}, { provider: 'openai', model: 'gpt-5', context_limit: 200000 });
  expect(first).toMatchObject({ is_default: true, enabled: true, compression_threshold: 70 });
  const second = await sdk('CreateChatModelConfig', {}, { provider: 'openai', model: 'gpt-4', context_limit: 1000, is_default: true });
  expect((await sdk('ListChatModelConfigs')).map((one: { is_default: boolean }) => one.is_default)).toEqual([true, false]);
  expect(await sdk('UpdateChatModelConfig', { modelConfig: second.id }, { is_default: false })).toMatchObject({ is_default: false });
  expect(await sdk('DeleteChatModelConfig', { modelConfig: second.id })).toBeUndefined();
  expect((await sdk('ListChatModelConfigs')).map(({ id, is_default }: typeof first) => [id, is_default])).toEqual([[first.id, true]]);

  const chat = await sdk('CreateChat', {}, text('[scenario: slow] Fix the flaky <login> test today please'));
  expect(chat).toMatchObject({ status: 'pending', last_error: null, title: '[scenario: slow] Fix the flaky <login>…' });
  const ids = { chat: chat.id };
  const socket = await RawWebSocket.open(`${at.url.replace('http', 'ws')}/api/experimental/chats/${chat.id}/stream`, USERS.admin.token);
  done.add('StreamChat');
  expect(socket.head).not.toMatch(/sec-websocket-(extensions|protocol)/i);
  // biome-ignore lint/suspicious/noExplicitAny: events are looked at as they come
  const events = (): any[] => socket.texts.flatMap((frame) => JSON.parse(frame).data);
  // A status may repeat with the same value.
  const statuses = () =>
    events()
      .flatMap((event) => event.status?.status ?? [])
      .filter((status, index, all) => status !== all[index - 1]);
  await mock.advance(2000);
  await socket.until(() => statuses().includes('running'));

  // While it runs a message is queued; an interrupt ends the run, and then the queued one has its turn.
  expect(await sdk('CreateChatMessage', ids, text('And a second thing'))).toMatchObject({ queued: true, queued_message: { chat_id: chat.id } });
  expect((await sdk('GetChat', ids)).queued_messages).toHaveLength(1);
  expect((await sdk('InterruptChat', ids)).status).toBe('waiting');
  await mock.settle();
  await socket.until(() => statuses().slice(-4).join() === 'waiting,pending,running,waiting');
  const queues = events().filter(({ type }) => type === 'queue_update');
  expect(queues.map(({ queued_messages }) => queued_messages?.length)).toEqual([1, undefined]);

  // What was streamed is what is stored, byte for byte and escaped.
  const { messages } = await sdk('GetChat', ids);
  expect(events().flatMap((event) => event.message ?? [])).toEqual(messages);
  expect(socket.texts.join('')).toContain('\\u003clogin\\u003e');
  for (const frame of socket.frames.filter(({ opcode }) => opcode === 1)) {
    expect([frame.final, frame.masked, frame.payload.at(-1)]).toEqual([true, false, 10]);
  }

  // An edit cuts off what came after, and runs again.
  const edited = await sdk('EditChatMessage', { ...ids, message: messages[0].id }, text('[scenario: push] Push it'));
  expect(edited).toMatchObject({ id: messages[0].id, created_at: messages[0].created_at });
  await mock.settle();
  await socket.until(() => statuses().slice(-3).join() === 'pending,running,waiting');
  const after = await sdk('GetChat', ids);
  expect(after.messages[0].content).toEqual([{ type: 'text', text: '[scenario: push] Push it' }]);
  expect(after.messages[1].id).toBeGreaterThan(messages.at(-1).id);

  // The SDK's own end: close 1000, which comes back.
  socket.send(0x8, Buffer.from([0x03, 0xe8]));
  await socket.until(({ close }) => close !== undefined);
  expect(socket.close?.code).toBe(1000);

  // What a push brought is looked at on GitHub when it is two minutes old.
  await mock.advance(121_000);
  expect(await sdk('GetChatDiffStatus', ids)).toMatchObject({ chat_id: chat.id, pull_request_state: 'open' });
  expect((await sdk('GetChatDiffContents', ids)).diff).toContain('diff --git');
  expect(Array.isArray(await sdk('GetChatGitChanges', ids))).toBe(true);
  expect((await sdk('ListChats')).map(({ id, diff_status }: typeof chat) => [id, diff_status.chat_id])).toEqual([[chat.id, chat.id]]);
  await sdk('ArchiveChat', ids);
  expect(await sdk('ListChats')).toEqual([]);
  await sdk('UnarchiveChat', ids);
  expect(await sdk('ListChats')).toHaveLength(1);

  // In use by a chat, the provider stays; with another one it goes.
  const spare = await sdk('CreateChatProvider', {}, { provider: 'google', api_key: 'sk-other' });
  expect(await sdk('UpdateChatProvider', { provider: spare.id }, { api_key: '' })).toMatchObject({ has_api_key: false });
  await sdk('DeleteChatProvider', { provider: spare.id });
  expect([...OPERATIONS.keys()].filter((name) => !done.has(name))).toEqual([]);
});

it('answers a raw data frame with close 1002, and garbage with 1011', async () => {
  const [model] = await sdk('ListChatModelConfigs');
  const chat = await sdk('CreateChat', {}, { ...text('Hello'), model_config_id: model.id });
  const url = `${at.url.replace('http', 'ws')}/api/experimental/chats/${chat.id}/stream`;
  const speaking = await RawWebSocket.open(url, USERS.admin.token);
  speaking.send(0x1, 'hello');
  await speaking.until(({ close }) => close !== undefined);
  expect(speaking.close).toEqual({ code: 1002, reason: 'Clients cannot send messages for one-way WebSockets' });
  const odd = await RawWebSocket.open(url, USERS.admin.token);
  // An opcode that does not exist.
  odd.send(0x5, 'hello');
  await odd.until(({ close }) => close !== undefined);
  expect(odd.close).toEqual({ code: 1011, reason: 'Unable to process invalid message from client' });
});
