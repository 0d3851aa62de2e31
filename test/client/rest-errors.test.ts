import type { ServerResponse } from 'node:http';
import { inspect } from 'node:util';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import * as client from '../../generated/client/index.js';
import * as strict from '../../generated/validators/strict/index.js';
import * as tolerant from '../../generated/validators/tolerant/index.js';
import { CHAT, CHATS, inTurn, json, rejection, startServer, type TestServer, TOKEN, text } from './server.js';

const { ApiError, NetworkError, ProtocolError, TimeoutError, connect, createChatMessage, getChat, listChats, validation } = client;

let server: TestServer;
let connection: client.Connection;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.close());
beforeEach(() => {
  server.received = [];
  connection = connect({ baseUrl: server.origin, token: TOKEN, retries: 0 });
});

const content = [{ type: 'text' as const, text: 'hello' }];
const CHAT_VALUE = {
  id: CHAT,
  owner_id: CHAT,
  last_model_config_id: CHAT,
  title: 'Fix the flaky test',
  status: 'waiting',
  last_error: null,
  created_at: '2026-02-28T10:00:00Z',
  updated_at: '2026-02-28T10:00:00Z',
  archived: false,
};

describe('the server refuses', () => {
  test('R5 the error has the words of the server, the status and what was asked', async () => {
    const body = { message: 'Message queue is full.', detail: 'Maximum 20 messages can be queued.' };
    server.answer = json(429, body);
    const error = (await rejection(createChatMessage(connection, CHAT, { content }))) as client.ApiError;
    expect(error).toBeInstanceOf(ApiError);
    expect(error).toBeInstanceOf(client.ClientError);
    expect(error.kind).toBe('api');
    expect(error.message).toBe('Message queue is full.');
    expect(error.detail).toBe('Maximum 20 messages can be queued.');
    expect(error.validations).toEqual([]);
    expect(error.status).toBe(429);
    expect(error.operation).toBe('createChatMessage');
    expect(error.method).toBe('POST');
    expect(error.path).toBe(`${CHATS}/${CHAT}/messages`);
    expect(error.body).toBe('{"message":"Message queue is full.","detail":"Maximum 20 messages can be queued."}\n');
    expect(error.retryable).toBe(false);
  });

  test('R5 validations are told one by one', async () => {
    server.answer = json(400, { message: 'Validation failed.', validations: [{ field: 'content', detail: 'is too long' }] });
    const error = (await rejection(createChatMessage(connection, CHAT, { content }))) as client.ApiError;
    expect(error.validations).toEqual([{ field: 'content', detail: 'is too long' }]);
    expect(error.detail).toBeUndefined();
    expect(String(error)).toBe(`ApiError: POST ${CHATS}/${CHAT}/messages: 400 Validation failed.\n  content: is too long`);
  });

  test('an HTML page of a proxy is kept whole, and its beginning is the detail', async () => {
    const page = `<html>${'<p>Bad gateway</p>'.repeat(300)}</html>`;
    server.answer = text(502, page, { 'content-type': 'text/html' });
    const error = (await rejection(listChats(connection))) as client.ApiError;
    expect(error).toBeInstanceOf(ApiError);
    expect(error.status).toBe(502);
    expect(error.body).toBe(page);
    expect(error.detail).toBe(page.slice(0, 2048));
    expect(error.message).toContain('502');
  });

  test.each([
    ['nothing at all', ''],
    ['white space', ' \r\n'],
  ])('a body of %s still makes an error that says so', async (_, body) => {
    server.answer = text(401, body);
    const error = (await rejection(listChats(connection))) as client.ApiError;
    expect(error).toBeInstanceOf(ApiError);
    expect(error.message).toBe('Status 401 without a body.');
    expect(error.detail).toBeUndefined();
    expect(error.body).toBe(body);
  });

  test.each([
    ['JSON without a message', '{"error":"no"}'],
    ['an empty message', '{"message":""}'],
    ['a message of another type', '{"message":5}'],
    ['null', 'null'],
    ['a list', '[]'],
    ['a text', '"no"'],
    ['a JSON that breaks off', '{"message":"Fo'],
  ])('%s is an answer in a form of its own, and not lost', async (_, body) => {
    server.answer = text(500, body, { 'content-type': 'application/json' });
    const error = (await rejection(listChats(connection))) as client.ApiError;
    expect(error).toBeInstanceOf(ApiError);
    expect(error.message).toBe('Status 500 in a form of its own.');
    expect(error.detail).toBe(body);
  });

  test('a detail and validations of other types are left out, and the error still prints', async () => {
    server.answer = json(400, { message: 'No.', detail: { a: 1 }, validations: [null] });
    const error = (await rejection(listChats(connection))) as client.ApiError;
    expect(error.message).toBe('No.');
    expect(error.detail).toBeUndefined();
    expect(() => String(error)).not.toThrow();
  });

  test('it prints well: name, status, operation and detail, without the page in it', async () => {
    server.answer = json(404, { message: 'Resource not found or you do not have access to this resource' });
    const error = (await rejection(getChat(connection, CHAT))) as client.ApiError;
    const printed = inspect(error);
    expect(printed).toMatch(/^ApiError: Resource not found or you do not have access to this resource\n/);
    for (const fact of ["operation: 'getChat'", 'status: 404', "method: 'GET'", "kind: 'api'", `path: '${CHATS}/${CHAT}'`]) {
      expect(printed).toContain(fact);
    }
    expect(printed).not.toContain('body');
    expect(printed).not.toContain('undefined');
    expect(JSON.parse(JSON.stringify(error))).toEqual({
      name: 'ApiError',
      message: 'Resource not found or you do not have access to this resource',
      kind: 'api',
      operation: 'getChat',
      method: 'GET',
      path: `${CHATS}/${CHAT}`,
      attempt: 1,
      status: 404,
      validations: [],
      retryable: false,
    });
  });
});

describe('no answer', () => {
  test('a server that is not there is a network error, with the reason that fetch hides', async () => {
    const closed = await startServer();
    await closed.close();
    const error = (await rejection(listChats(connect({ baseUrl: closed.origin, token: TOKEN, retries: 0 })))) as client.NetworkError;
    expect(error).toBeInstanceOf(NetworkError);
    expect(error.kind).toBe('network');
    expect(error.message).toContain('ECONNREFUSED');
    expect(error.retryable).toBe(true);
    expect(error.cause).toBeInstanceOf(TypeError);
  });

  test.each([
    ['before the head', () => {}],
    ['in the body', (response: ServerResponse) => response.writeHead(200, { 'content-length': 100 }).write('[{"id"')],
  ])('a connection that breaks %s is a network error', async (_, begin) => {
    server.answer = (response) => {
      begin(response);
      setTimeout(() => server.drop(), 20);
    };
    const error = await rejection(listChats(connection));
    expect(error).toBeInstanceOf(NetworkError);
  });

  test('after a lost answer a message may have been stored: the error is not one to repeat', async () => {
    server.answer = () => server.drop();
    const error = (await rejection(createChatMessage(connection, CHAT, { content }))) as client.NetworkError;
    expect(error).toBeInstanceOf(NetworkError);
    expect(error.retryable).toBe(false);
    expect(server.received).toHaveLength(1);
  });

  test.each([
    ['the head', () => {}],
    ['the body', (response: ServerResponse) => response.writeHead(200).write('[')],
  ])('a server that takes too long over %s is a timeout', async (_, begin) => {
    let closed = false;
    server.answer = (response) => {
      response.on('close', () => {
        closed = true;
      });
      begin(response);
    };
    const error = (await rejection(listChats(connection, { timeoutMs: 400 }))) as client.TimeoutError;
    expect(error).toBeInstanceOf(TimeoutError);
    expect(error.kind).toBe('timeout');
    expect(error.message).toBe('No whole answer within 400 ms.');
    expect(error.retryable).toBe(true);
    await expect.poll(() => closed).toBe(true);
  });

  test('a token that never comes is a timeout too, and no request leaves', async () => {
    const error = await rejection(listChats(connect({ baseUrl: server.origin, token: () => new Promise(() => {}), timeoutMs: 30, retries: 0 })));
    expect(error).toBeInstanceOf(TimeoutError);
    expect(server.received).toEqual([]);
  });

  test.each([0, Number.POSITIVE_INFINITY, 2 ** 31])('a timeout of %s is none', async (timeoutMs) => {
    server.answer = (response) => setTimeout(() => json(200, [])(response, server.received[0] as never, 0), 30);
    expect(await listChats(connection, { timeoutMs })).toEqual([]);
  });
});

describe('an answer that is not what the contract says', () => {
  test.each([
    ['R4 another success status', 202, '{}', 'Expected 200, got 202.'],
    ['R4 a 204 where a body belongs', 204, '', 'Expected 200, got 204.'],
    ['a page in place of JSON', 200, '<html>Sign in</html>', 'The answer is not JSON.'],
    ['an empty body', 200, '', 'The answer is empty.'],
    ['JSON that breaks off', 200, '{"message":', 'The answer is not JSON.'],
    ['a text', 200, '"stored"', 'The answer is no object.'],
    ['null', 200, 'null', 'The answer is no object.'],
    ['a list in place of an object', 200, '[]', 'The answer is no object.'],
  ])('%s is a protocol error', async (_, status, body, message) => {
    server.answer = text(status, body);
    const error = (await rejection(createChatMessage(connection, CHAT, { content }))) as client.ProtocolError;
    expect(error).toBeInstanceOf(ProtocolError);
    expect(error.kind).toBe('protocol');
    expect(error.message).toBe(message);
    expect(error.status).toBe(status);
    expect(error.body).toBe(body);
    expect(error.retryable).toBe(false);
    expect(server.received).toHaveLength(1);
  });

  test('an object in place of a list is one', async () => {
    server.answer = json(200, {});
    expect(await rejection(listChats(connection))).toMatchObject({ kind: 'protocol', message: 'The answer is no list.' });
  });

  test('R4 creating a chat is answered 201, and a 200 is a fault', async () => {
    server.answer = json(200, CHAT_VALUE);
    expect(await rejection(client.createChat(connection, { content }))).toMatchObject({ kind: 'protocol', message: 'Expected 201, got 200.' });
  });
});

describe('R10 integers beyond 2^53', () => {
  const withId = (id: string) => `{"chat":${JSON.stringify(CHAT_VALUE)},"messages":[{"id":${id},"role":"user"}],"queued_messages":[]}`;

  test.each(['9007199254740993', '-9007199254740993', '9223372036854775807'])('the id %s is told, not rounded', async (id) => {
    server.answer = text(200, withId(id));
    const error = (await rejection(getChat(connection, CHAT))) as client.ProtocolError;
    expect(error).toBeInstanceOf(ProtocolError);
    expect(error.message).toContain('/messages/0/id');
    expect(error.body).toContain(id);
  });

  test('with the hook the answer goes on', async () => {
    server.answer = text(200, withId('9007199254740993'));
    const told: client.ProtocolError[] = [];
    const answer = await getChat(connect({ ...connection, hooks: { onUnsafeInteger: (error) => told.push(error) } }), CHAT);
    expect(answer.messages).toHaveLength(1);
    expect(told).toHaveLength(1);
    expect(told[0]?.message).toContain('/messages/0/id');
  });

  test('the greatest that is safe passes', async () => {
    server.answer = text(200, withId('9007199254740991'));
    expect((await getChat(connection, CHAT)).messages?.[0]?.id).toBe(9007199254740991);
  });

  test('digits in a text are no number, and the arguments of a tool are not ours to judge', async () => {
    const call = { type: 'tool-call', tool_call_id: '9007199254740993', args: { at: 'x' } };
    const body = withId('7').replace('"role":"user"', `"role":"user","content":[${JSON.stringify(call).replace('"x"', '1764000000123456789')}]`);
    server.answer = text(200, body);
    const part = (await getChat(connection, CHAT)).messages?.[0]?.content?.[0];
    expect(part).toMatchObject({ tool_call_id: '9007199254740993' });
  });

  test('a message id that is no exact integer is refused before any request leaves', async () => {
    for (const id of [2 ** 53, 1.5, Number.NaN]) {
      const error = await rejection(client.editChatMessage(connection, CHAT, id, { content }));
      expect(error).toBeInstanceOf(TypeError);
    }
    expect(server.received).toEqual([]);
  });
});

describe('validation', () => {
  const wrong = { ...CHAT_VALUE, title: 5, archived: 'no' };

  test('without it a wrong field passes', async () => {
    server.answer = json(200, [wrong]);
    expect(await listChats(connection)).toEqual([wrong]);
  });

  test('throw: the call ends with every violation and where it is', async () => {
    server.answer = json(200, [CHAT_VALUE, wrong]);
    const validate = validation({ mode: 'throw', validators: strict });
    const error = (await rejection(listChats(connect({ ...connection, validate })))) as client.ProtocolError;
    expect(error).toBeInstanceOf(ProtocolError);
    expect(error.violations.map(({ path }) => path)).toEqual(['/1/title', '/1/archived']);
    expect(error.message).toMatch(/^\/1\/title: .* \(and 1 more\)$/);
  });

  test('warn: the hook is told, and the answer goes on', async () => {
    server.answer = json(200, [wrong]);
    const warnings: client.ProtocolError[] = [];
    const validate = validation({ mode: 'warn', validators: strict });
    expect(await listChats(connect({ ...connection, validate, hooks: { onWarning: (error) => warnings.push(error) } }))).toEqual([wrong]);
    expect(warnings.map(({ violations }) => violations.length)).toEqual([2]);
  });

  test('off: nothing is looked at', async () => {
    server.answer = json(200, [wrong]);
    expect(await listChats(connect({ ...connection, validate: validation({ mode: 'off', validators: strict }) }))).toEqual([wrong]);
  });

  test('S23 the tolerant profile lets a new status pass and tells it; the strict one does not', async () => {
    const later = { ...CHAT_VALUE, status: 'requires_action' };
    server.answer = json(200, [later]);
    const unknown: unknown[] = [];
    const hooks = { onUnknown: (fact: unknown) => unknown.push(fact) };
    const lenient = connect({ ...connection, hooks, validate: validation({ mode: 'throw', validators: tolerant }) });
    expect(await listChats(lenient)).toEqual([later]);
    expect(unknown).toMatchObject([{ path: '/0/status', kind: 'value', value: 'requires_action' }]);
    expect(await rejection(listChats(connect({ ...connection, validate: validation({ mode: 'throw', validators: strict }) })))).toMatchObject({
      kind: 'protocol',
      violations: [{ path: '/0/status' }],
    });
  });

  test('a part of a profile validates its own types, and the others pass', async () => {
    server.answer = inTurn(json(200, [wrong]), json(200, { chat: wrong, messages: [], queued_messages: [] }));
    const partly = connect({ ...connection, validate: validation({ mode: 'throw', validators: { validateChat: strict.validateChat } }) });
    expect(await rejection(listChats(partly))).toMatchObject({ kind: 'protocol' });
    expect(await getChat(partly, CHAT)).toMatchObject({ chat: wrong });
  });
});
