import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import * as client from '../../generated/client/index.js';
import * as strict from '../../generated/validators/strict/index.js';
import { CHAT, json, rejection, startServer, type TestServer, TOKEN, text } from './server.js';

const { createClient, validation } = client;

let server: TestServer;
let coder: client.CoderChats;
beforeAll(async () => {
  server = await startServer();
  // What a test answers must itself be right: it is held against the strict profile on the way.
  coder = createClient({ baseUrl: server.origin, token: TOKEN, validate: validation({ mode: 'throw', validators: strict }) });
});
afterAll(() => server.close());
beforeEach(() => {
  server.received = [];
});

const { paths, components } = JSON.parse(readFileSync(new URL('../../generated/openapi.json', import.meta.url), 'utf8'));

/** The first example of an operation's success, by its method and path template. */
function exampleOf(method: string, path: string, status: number): unknown {
  const media = paths[path][method.toLowerCase()].responses[status].content['application/json'];
  const [example] = Object.values(media.examples) as { $ref?: string; value?: unknown }[];
  return example?.$ref ? components.examples[example.$ref.split('/').pop() as string].value : example?.value;
}

const content = [{ type: 'text' as const, text: 'hello' }];
const create = { content };
const provider = { provider: 'openai', api_key: 'sk-0123456789' };
const config = { provider: 'openai', model: 'gpt', context_limit: 1000 };

/** Every method of the grouped client: what it sends, and what the status of its success is. */
const methods: [string, (c: client.CoderChats) => Promise<unknown>, string, string, string, number, unknown?][] = [
  ['chats.list', (c) => c.chats.list(), 'GET', '/chats', '/chats', 200],
  ['chats.create', (c) => c.chats.create(create), 'POST', '/chats', '/chats', 201, create],
  ['chats.get', (c) => c.chats.get(CHAT), 'GET', '/chats/{chat}', `/chats/${CHAT}`, 200],
  ['chats.archive', (c) => c.chats.archive(CHAT), 'POST', '/chats/{chat}/archive', `/chats/${CHAT}/archive`, 204],
  ['chats.unarchive', (c) => c.chats.unarchive(CHAT), 'POST', '/chats/{chat}/unarchive', `/chats/${CHAT}/unarchive`, 204],
  ['chats.interrupt', (c) => c.chats.interrupt(CHAT), 'POST', '/chats/{chat}/interrupt', `/chats/${CHAT}/interrupt`, 200],
  ['chats.sendMessage', (c) => c.chats.sendMessage(CHAT, create), 'POST', '/chats/{chat}/messages', `/chats/${CHAT}/messages`, 200, create],
  [
    'chats.editMessage',
    (c) => c.chats.editMessage(CHAT, 102, create),
    'PATCH',
    '/chats/{chat}/messages/{message}',
    `/chats/${CHAT}/messages/102`,
    200,
    create,
  ],
  ['chats.gitChanges', (c) => c.chats.gitChanges(CHAT), 'GET', '/chats/{chat}/git-changes', `/chats/${CHAT}/git-changes`, 200],
  ['chats.diffStatus', (c) => c.chats.diffStatus(CHAT), 'GET', '/chats/{chat}/diff-status', `/chats/${CHAT}/diff-status`, 200],
  ['chats.diff', (c) => c.chats.diff(CHAT), 'GET', '/chats/{chat}/diff', `/chats/${CHAT}/diff`, 200],
  ['models.list', (c) => c.models.list(), 'GET', '/chats/models', '/chats/models', 200],
  ['providers.list', (c) => c.providers.list(), 'GET', '/chats/providers', '/chats/providers', 200],
  ['providers.create', (c) => c.providers.create(provider), 'POST', '/chats/providers', '/chats/providers', 201, provider],
  [
    'providers.update',
    (c) => c.providers.update(CHAT, { enabled: false }),
    'PATCH',
    '/chats/providers/{provider}',
    `/chats/providers/${CHAT}`,
    200,
    { enabled: false },
  ],
  ['providers.delete', (c) => c.providers.delete(CHAT), 'DELETE', '/chats/providers/{provider}', `/chats/providers/${CHAT}`, 204],
  ['modelConfigs.list', (c) => c.modelConfigs.list(), 'GET', '/chats/model-configs', '/chats/model-configs', 200],
  ['modelConfigs.create', (c) => c.modelConfigs.create(config), 'POST', '/chats/model-configs', '/chats/model-configs', 201, config],
  [
    'modelConfigs.update',
    (c) => c.modelConfigs.update(CHAT, {}),
    'PATCH',
    '/chats/model-configs/{modelConfig}',
    `/chats/model-configs/${CHAT}`,
    200,
    {},
  ],
  ['modelConfigs.delete', (c) => c.modelConfigs.delete(CHAT), 'DELETE', '/chats/model-configs/{modelConfig}', `/chats/model-configs/${CHAT}`, 204],
];

describe('every operation has a method, grouped as people think', () => {
  test.each(methods)('R4 %s', async (_, call, method, template, path, status, body) => {
    const answer = status === 204 ? undefined : exampleOf(method, `/api/experimental${template}`, status);
    server.answer = status === 204 ? text(204, '') : json(status, answer);
    expect(await call(coder)).toEqual(answer);
    const [request] = server.received;
    expect(server.received).toHaveLength(1);
    expect([request?.method, request?.url]).toEqual([method, `/api/experimental${path}`]);
    expect(request?.headers['coder-session-token']).toBe(TOKEN);
    // R6: a body is JSON and says so, and where none belongs there is neither.
    expect(request?.body).toBe(body === undefined ? '' : JSON.stringify(body));
    expect(request?.headers['content-type']).toBe(body === undefined ? undefined : 'application/json');
  });

  test('the groups hold these and what follows a chat, nothing else', () => {
    const groups = Object.entries(coder).filter(([name]) => name !== 'connection');
    const found = groups.flatMap(([group, members]) => Object.keys(members).map((name) => `${group}.${name}`));
    const following = ['stream', 'watch', 'send', 'ask', 'waitUntilSettled'].map((name) => `chats.${name}`);
    expect(found.sort()).toEqual([...methods.map(([name]) => name), ...following].sort());
  });

  test('a method taken off the client works by itself', async () => {
    server.answer = json(200, []);
    const { list } = coder.chats;
    expect(await list()).toEqual([]);
  });

  test('each is a function of its own too, which takes the connection first', async () => {
    server.answer = json(200, []);
    expect(await client.listChats(client.connect({ baseUrl: server.origin, token: TOKEN }))).toEqual([]);
  });

  test('the options of a call reach it', async () => {
    expect(await rejection(coder.chats.list({ signal: AbortSignal.abort() }))).toMatchObject({ kind: 'abort' });
    expect(await rejection(coder.chats.sendMessage(CHAT, create, { signal: AbortSignal.abort() }))).toMatchObject({ kind: 'abort' });
  });
});

describe('path parameters', () => {
  test.each([
    ['a/b', 'a%2Fb'],
    ['../models', '..%2Fmodels'],
    ['a?b#c', 'a%3Fb%23c'],
    ['%2e%2e', '%252e%252e'],
  ])('%j stays one segment', async (chat, segment) => {
    server.answer = json(404, { message: 'No.' });
    await rejection(coder.chats.get(chat));
    expect(server.received.map(({ url }) => url)).toEqual([`/api/experimental/chats/${segment}`]);
  });

  test.each(['', '.', '..', undefined, null])('%j is refused, and no request leaves', async (id) => {
    const error = await rejection(coder.providers.delete(id as string));
    expect(error).toBeInstanceOf(TypeError);
    expect((error as Error).message).toContain('provider');
    expect(server.received).toEqual([]);
  });
});
