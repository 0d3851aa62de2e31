import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { type OperationId, operationTable } from '../../generated/client/operations.js';
import { ROOT } from '../../scripts/generate/external.js';
import type { HandshakeRefused, Mock, MockOptions } from '../../scripts/mock/index.js';
import { allowViolations } from '../support/contract-guard.js';
import { type Answered, BASE, call, facts, MODEL, mockByHand, NIL, newChat, PROVIDER, read, said, UNKNOWN, USERS } from './world.js';

/*
 * Every row of the table of errors, for every operation that it is about, brought about on a mock and compared letter
 * by letter. A test prints the table.
 */

interface Sent {
  token?: string | null;
  /** In the place of the chat, the provider or the model config. */
  id?: string;
  message?: string;
  body?: unknown;
  headers?: Record<string, string>;
}

const GOOD_BODIES: Partial<Record<OperationId, unknown>> = {
  createChat: said('Hello'),
  createChatMessage: said('Go on'),
  editChatMessage: said('Once more'),
  createChatProvider: { provider: 'google', api_key: 'sk-example' },
  updateChatProvider: { display_name: 'Claude' },
  createChatModelConfig: { provider: 'anthropic', model: 'claude-opus', context_limit: 1000 },
  updateChatModelConfig: { display_name: 'Claude' },
};

/** Sends an operation that would succeed, but for what the row changes. */
async function send(mock: Mock, operation: OperationId, chat: { id: string }, sent: Sent = {}): Promise<Answered> {
  const { method, path } = operationTable[operation];
  const messageId = mock.inspect(chat.id)?.messages[0] ?? 2;
  const filled = path
    .replace('{chat}', sent.id ?? chat.id)
    .replace('{provider}', sent.id ?? PROVIDER)
    .replace('{modelConfig}', sent.id ?? MODEL)
    .replace('{message}', sent.message ?? String(messageId));
  const token = sent.token === undefined ? USERS.admin.token : sent.token;
  if (operation === 'streamChat') {
    try {
      const socket = await mock.connect(filled, { token, ...(sent.headers && { headers: sent.headers }) });
      socket.close();
      return { status: 101, headers: new Headers(), text: '', body: undefined };
    } catch (error) {
      return read((error as HandshakeRefused).response);
    }
  }
  return call(mock, method, filled, 'body' in sent ? sent.body : GOOD_BODIES[operation], token);
}

interface Recipe {
  options?: MockOptions;
  /** Before the request. */
  prepare?: (mock: Mock, chat: { id: string }, operation: OperationId) => unknown;
  sent?: Sent | ((mock: Mock, chat: { id: string }) => Sent);
}

const breaks = (message: string): Recipe => ({ prepare: (mock, _chat, operation) => mock.inject('fail', { operation, message }) });
const asMember: Recipe = { sent: { token: USERS.member.token } };
const body = (value: unknown): Recipe => ({ sent: { body: value } });
const NO_CHATS = "… functionality requires enabling the 'agents' experiment.";
const SIGNED_OUT = 'You are signed out or your session has expired. Please sign in again to continue.';

/** How each row is brought about, by its message, and its detail where one message has several. */
const RECIPES: Record<string, Recipe | ((operation: OperationId) => Recipe)> = {
  [`${SIGNED_OUT}|Cookie "coder_session_token" or query parameter must be provided.`]: { sent: { token: null } },
  [`${SIGNED_OUT}|Invalid API key format: …`]: { sent: { token: 'nonsense' } },
  [`${SIGNED_OUT}|API key is invalid.`]: { sent: { token: 'nobodyhere-0123456789abcdefghijkl' } },
  [`${SIGNED_OUT}|API key secret is invalid.`]: { sent: { token: 'adminadmin-xxxxxxxxxxxxxxxxxxxxxx' } },
  [`${SIGNED_OUT}|API key expired at "…".`]: { sent: { token: USERS.expired.token } },
  [`${SIGNED_OUT}|You must re-authenticate with the login provider.`]: { sent: { token: USERS.stale.token } },
  [`${SIGNED_OUT}|User is not active (status = "…"). Contact an admin to reactivate your account.`]: { sent: { token: USERS.suspended.token } },
  [NO_CHATS]: { options: { experiment: false } },
  'Invalid UUID "…".|invalid UUID length: …': { sent: { id: 'abc' } },
  'Invalid UUID "…".|invalid UUID format': { sent: { id: '5b6a1f6e-0c0d-4f1c-8a3e-2f4d9c7b1a1x' } },
  'Resource not found or you do not have access to this resource': { sent: { id: UNKNOWN } },
  'Chat processor is unavailable.': { options: { daemon: false } },
  'Chat streaming is not available.': { options: { daemon: false } },
  'Forbidden.': asMember,
  'Request body must be valid JSON.': body('<html>'),
  'Invalid provider.|Provider must be one of: anthropic, azure, bedrock, google, openai, openai-compat, openrouter, vercel.': body({
    provider: 'ollama',
    model: 'm',
    context_limit: 1,
  }),
  'Invalid provider base URL.|Base URL must be an absolute URL with scheme and host.': body({ provider: 'google', base_url: 'llm.acme.test/v1' }),
  'Invalid provider base URL.|Base URL scheme must be http or https.': body({ provider: 'google', base_url: 'ftp://llm.acme.test' }),
  'Invalid provider base URL.|…': body({ provider: 'google', base_url: 'https://llm.acme.test:port' }),
  'Chat provider already exists.': body({ provider: 'anthropic' }),
  'Invalid chat provider ID.': { sent: { id: 'abc' } },
  'Invalid chat model config ID.': { sent: { id: 'abc' } },
  'Model is required.': body({ provider: 'anthropic', model: '  ', context_limit: 1 }),
  'Context limit is required.': body({ provider: 'anthropic', model: 'm' }),
  'Context limit must be greater than zero.': body({ context_limit: 0 }),
  'Invalid compression threshold.': body({ provider: 'anthropic', model: 'm', context_limit: 1, compression_threshold: 101 }),
  'Chat provider is not configured.': body({ provider: 'vercel', model: 'm', context_limit: 1 }),
  'Content is required.|Content cannot be empty.': body({ content: [] }),
  'Invalid input part.|content[…].text cannot be empty.': body({
    content: [
      { type: 'text', text: 'a' },
      { type: 'text', text: ' \n' },
    ],
  }),
  'Invalid input part.|content[…].type "…" is not supported.': body({ content: [{ type: 'image' }] }),
  'Workspace not found or you do not have access to this resource': body({ ...said('a'), workspace_id: UNKNOWN }),
  'Invalid model config ID.|-': body({ ...said('a'), model_config_id: NIL }),
  'Invalid model config ID.|…': body({ ...said('a'), model_config_id: UNKNOWN }),
  'No default chat model config is configured.': {
    prepare: async (mock) => {
      for (const { id } of (await call(mock, 'GET', 'model-configs')).body) await call(mock, 'DELETE', `model-configs/${id}`);
    },
  },
  'Chat is already archived.': { prepare: (mock, chat) => call(mock, 'POST', `${chat.id}/archive`) },
  'Chat is not archived.': {},
  'Message queue is full.': {
    prepare: async (mock, chat) => {
      for (let i = 0; i < 21; i++) await call(mock, 'POST', `${chat.id}/messages`, said(`message ${i}`));
    },
  },
  'Failed to create chat message.': body({ ...said('a'), model_config_id: UNKNOWN }),
  'Invalid chat message ID.': { sent: { message: '0' } },
  'Chat message not found.': { sent: { message: '9999' } },
  'Only user messages can be edited.': { sent: (mock, chat) => ({ message: String(mock.inspect(chat.id)?.messages[1]) }) },
  'Route not found.': { options: { faithful: true } },
  'Failed to delete chat provider.': {},
};

/** The operations that a row is about. */
function operationsOf(row: Record<string, string>): OperationId[] {
  const all = Object.keys(operationTable) as OperationId[];
  if (row.operationId === '*') return all;
  if (row.operationId === '{chat}') return all.filter((operation) => operationTable[operation].path.includes('{chat}'));
  return [row.operationId as OperationId];
}

function recipeOf(operation: OperationId, { message = '', detail = '' }: Record<string, string>): Recipe {
  const found = RECIPES[`${message}|${detail}`] ?? RECIPES[message];
  if (found === undefined) return breaks(message);
  return typeof found === 'function' ? found(operation) : found;
}

/** A text with `…` where anything may stand. */
function pattern(text: string): RegExp {
  return new RegExp(
    `^${text
      .split('…')
      .map((piece) => piece.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
      .join('[\\s\\S]+')}$`,
  );
}

const ROWS = facts('errors').flatMap((row) => operationsOf(row).map((operation) => ({ operation, row })));
const seen = new Map<OperationId, Map<number, Set<string>>>();

function note(operation: OperationId, status: number, what: string): void {
  const statuses = seen.get(operation) ?? new Map<number, Set<string>>();
  seen.set(operation, statuses.set(status, (statuses.get(status) ?? new Set()).add(what)));
}

async function prepared(options: MockOptions = {}): Promise<{ mock: Mock; chat: { id: string } }> {
  // The chat is made while all is well; the switches are thrown afterwards.
  const { experiment = true, daemon = true, ...rest } = options;
  const mock = mockByHand({ setup: 'ready', ...rest });
  const chat = await newChat(mock);
  await mock.settle();
  Object.assign(mock.engine.options, { experiment, daemon });
  return { mock, chat };
}

describe('every row of the table of errors', () => {
  for (const operation of Object.keys(operationTable) as OperationId[]) {
    it(`${operation} gives each of its answers`, async () => {
      const rows = ROWS.filter((one) => one.operation === operation);
      expect(rows.length).toBeGreaterThan(8);
      for (const { row } of rows) {
        const { message = '', detail = '', status = '' } = row;
        const recipe = recipeOf(operation, row);
        const { mock, chat } = await prepared(recipe.options);
        await recipe.prepare?.(mock, chat, operation);
        // A body that breaks the rules of a request is what many rows are about.
        allowViolations('request');
        const answer = await send(mock, operation, chat, typeof recipe.sent === 'function' ? recipe.sent(mock, chat) : recipe.sent);
        const what = `${operation} ${status} ${message} ${detail}: ${answer.text}`;
        expect(answer.status, what).toBe(Number(status));
        expect(answer.headers.get('content-type'), what).toBe('application/json; charset=utf-8');
        expect(answer.body.message, what).toMatch(pattern(message));
        if (detail === '-') expect(answer.body, what).not.toHaveProperty('detail');
        else if (detail !== '…' || 'detail' in answer.body) expect(answer.body.detail, what).toMatch(pattern(detail));
        if (message === 'Validation failed.')
          expect(answer.body.validations, what).toEqual([{ field: expect.any(String), detail: expect.any(String) }]);
        note(operation, answer.status, message);
      }
      const { mock, chat } = await prepared();
      if (operation === 'unarchiveChat') await call(mock, 'POST', `${chat.id}/archive`);
      // Its model is in use; the other provider's is not.
      const sent: Sent = operation === 'deleteChatProvider' ? { id: (await call(mock, 'GET', 'providers')).body[4].id } : {};
      const answer = await send(mock, operation, chat, sent);
      expect(answer.status, answer.text).toBe(operationTable[operation].success);
      note(operation, answer.status, 'success');
    });
  }

  it('a bad handshake is refused by the library, in plain text', async () => {
    const { mock, chat } = await prepared();
    const cases: [headers: Record<string, string>, status: number, text: string][] = [
      [{ connection: 'keep-alive' }, 426, 'WebSocket protocol violation: Connection header "keep-alive" does not contain Upgrade\n'],
      [{ upgrade: 'h2c' }, 426, 'WebSocket protocol violation: Upgrade header "h2c" does not contain websocket\n'],
      [{ 'sec-websocket-version': '8' }, 400, 'unsupported WebSocket protocol version (only 13 is supported): "8"\n'],
      [{ 'sec-websocket-key': '' }, 400, 'WebSocket protocol violation: missing Sec-WebSocket-Key\n'],
      [
        { 'sec-websocket-key': 'short' },
        400,
        'WebSocket protocol violation: invalid Sec-WebSocket-Key "short", must be a 16 byte base64 encoded string\n',
      ],
      [{ origin: 'https://evil.example' }, 403, 'request Origin "https://evil.example" is not authorized for Host "mock.test"\n'],
    ];
    for (const [headers, status, text] of cases) {
      const answer = await send(mock, 'streamChat', chat, { headers });
      expect([answer.status, answer.text]).toEqual([status, text]);
      expect(answer.headers.get('content-type')).toBe('text/plain; charset=utf-8');
      note('streamChat', status, text.trim());
    }
    expect((await send(mock, 'streamChat', chat, { headers: { origin: 'https://MOCK.test' } })).status).toBe(101);
    expect((await call(mock, 'GET', `${chat.id}/stream`)).status).toBe(426);
  });

  it('each status that the OpenAPI document gives an operation has been seen, and none besides', () => {
    const document = JSON.parse(readFileSync(join(ROOT, 'generated/openapi.json'), 'utf8'));
    for (const [operation, { method, path }] of Object.entries(operationTable)) {
      const written = Object.keys(document.paths[path][method.toLowerCase()].responses).map(Number);
      expect([...(seen.get(operation as OperationId)?.keys() ?? [])].sort(), operation).toEqual(written.sort());
    }
  });

  it('every breakage that a script may ask for is in the table', async () => {
    const { BREAKAGES } = await import('../../scripts/mock/faults/failures.js');
    for (const [operation, breakages] of Object.entries(BREAKAGES)) {
      const rows = ROWS.filter((one) => one.operation === operation).map(({ row }) => `${row.status} ${row.message}`);
      for (const { status, message } of breakages) expect(rows).toContain(`${status} ${message}`);
    }
  });

  it('an unknown route below the base asks for a token first, a wrong method is told what is allowed', async () => {
    const { mock, chat } = await prepared();
    expect((await call(mock, 'GET', `${BASE}/${chat.id}/nothing`, undefined, null)).status).toBe(401);
    expect(await call(mock, 'GET', `${BASE}/${chat.id}/nothing`)).toMatchObject({ status: 404, body: { message: 'Route not found.' } });
    expect(await call(mock, 'GET', `${BASE}/`)).toMatchObject({ status: 404 });
    expect((await call(mock, 'GET', '/nothing', undefined, null)).status).toBe(404);
    for (const [path, allowed] of [
      [BASE, 'GET, POST'],
      [`${BASE}/models`, 'GET'],
      [`${BASE}/${chat.id}/archive`, 'POST'],
    ] as const) {
      const answer = await call(mock, 'DELETE', path);
      expect([answer.status, answer.headers.get('allow'), answer.text]).toEqual([405, allowed, '']);
    }
  });
});

afterAll(() => {
  const lines = [...seen].map(([operation, statuses]) => {
    const cells = [...statuses].sort(([a], [b]) => a - b).map(([status, what]) => `${status}${what.size > 1 ? ` ×${what.size}` : ''}`);
    return `${operation.padEnd(24)} ${cells.join('  ')}`;
  });
  console.log(`operation                statuses reproduced, × different messages\n${lines.join('\n')}\n${ROWS.length} rows`);
});
