import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../../scripts/generate/external.js';
import { DEFAULT_TOKEN } from '../../scripts/mock/index.js';
import { allowViolations } from '../support/contract-guard.js';
import { BASE, call, facts, MODEL, mockByHand, NIL, newChat, read, said, USERS } from './world.js';

const ID = '5b6a1f6e-0c0d-4f1c-8a3e-2f4d9c7b1a10';

/** The detail of a body that cannot be decoded; undefined when it can. */
async function detailOf(body: string, path = BASE, method = 'POST'): Promise<string | undefined> {
  allowViolations('request');
  const answer = await call(mockByHand(), method, path, body);
  if (answer.body?.message !== 'Request body must be valid JSON.') return undefined;
  expect(answer.status).toBe(400);
  return answer.body.detail;
}

describe('R6 how a body is read', () => {
  it.each([
    ['', 'EOF'],
    [' \n', 'EOF'],
    ['{"content":[', 'unexpected EOF'],
    ['{"content', 'unexpected EOF'],
    ['<html>', "invalid character '<' looking for beginning of value"],
    ['{content:1}', "invalid character 'c' looking for beginning of object key string"],
    ['{"content" 1}', "invalid character '1' after object key"],
    ['{"content":[] "x"}', "invalid character '\"' after object key:value pair"],
    ['{"content":[1 2]}', "invalid character '2' after array element"],
    ['{"content":tru}', "invalid character '}' in literal true (expecting 'e')"],
    ['{"content":-}', "invalid character '}' in numeric literal"],
    ['{"content":1.}', "invalid character '}' after decimal point in numeric literal"],
    ['{"content":1e}', "invalid character '}' in exponent of numeric literal"],
    ['{"content":"\\x"}', "invalid character 'x' in string escape code"],
    ['{"content":"\\u00g0"}', "invalid character 'g' in \\u hexadecimal character escape"],
    ['{"content":"a\nb"}', "invalid character '\\n' in string literal"],
    ["{'content':1}", "invalid character '\\'' looking for beginning of object key string"],
    ['\ufeff{}', "invalid character 'ï' looking for beginning of value"],
    ['{"content":5}', 'json: cannot unmarshal number into Go struct field CreateChatRequest.content of type []codersdk.ChatInputPart'],
    ['{"content":[{"type":"text","text":7}]}', 'json: cannot unmarshal number into Go struct field ChatInputPart.content.text of type string'],
    ['[]', 'json: cannot unmarshal array into Go value of type codersdk.CreateChatRequest'],
    ['"x"', 'json: cannot unmarshal string into Go value of type codersdk.CreateChatRequest'],
    ['{"workspace_id":"abc"}', 'invalid UUID length: 3'],
    ['{"workspace_id":""}', 'invalid UUID length: 0'],
    ['{"workspace_id":"5b6a1f6e-0c0d-4f1c-8a3e-2f4d9c7b1a1x"}', 'invalid UUID format'],
    ['{"content":5,"workspace_id":"abc"}', 'invalid UUID length: 3'],
    [`{"content":${'['.repeat(100_000)}`, 'exceeded max depth'],
  ])('%j is refused with %j', async (body, detail) => {
    expect(await detailOf(body)).toBe(detail);
  });

  it.each([
    ['null', 'null'],
    ['{}', 'an empty object'],
    ['{"content":null}', 'a null'],
    ['{"content":[],"unknown":{"a":[1,2]}}', 'an unknown key'],
  ])('%s is read as %s, and lacks content', async (body) => {
    expect(await detailOf(body)).toBeUndefined();
    expect((await call(mockByHand(), 'POST', BASE, body)).body).toEqual({ message: 'Content is required.', detail: 'Content cannot be empty.' });
  });

  it('only the first value counts, keys match in any letter case, and the content type is not looked at', async () => {
    allowViolations('request');
    const mock = mockByHand();
    const sloppy = '{"CONTENT":[{"Type":" TEXT ","teXt":"  a < b  ","more":1}]} {"content":5} trailing';
    const answer = await read(await mock.fetch(BASE, { method: 'POST', body: sloppy, headers: { authorization: `bearer ${USERS.admin.token}` } }));
    expect([answer.status, answer.body.title]).toEqual([201, 'a < b']);
    const { body } = await call(mock, 'GET', answer.body.id);
    expect(body.messages[0].content).toEqual([{ type: 'text', text: 'a < b' }]);
    expect(mock.violations.map(({ crossing }) => crossing)).toEqual(['request']);
  });

  it('R10 a UUID is read in all of its forms and written in one', async () => {
    allowViolations('request');
    const mock = mockByHand();
    const chat = await newChat(mock);
    for (const form of [chat.id.toUpperCase(), `urn:uuid:${chat.id}`, `{${chat.id}}`, chat.id.replaceAll('-', '')]) {
      expect((await call(mock, 'GET', encodeURIComponent(form))).body.chat.id, form).toBe(chat.id);
      expect((await call(mock, 'POST', BASE, { ...said('x'), model_config_id: `URN:UUID:${MODEL}` })).body.last_model_config_id).toBe(MODEL);
    }
    expect((await call(mock, 'GET', `urn-uuid-${chat.id}`)).body).toEqual({
      message: `Invalid UUID "urn-uuid-${chat.id}".`,
      detail: 'invalid urn prefix: "urn-uuid-"',
    });
    expect((await call(mock, 'GET', 'caf%C3%A9%22')).body).toEqual({ message: 'Invalid UUID "café\\"".', detail: 'invalid UUID length: 6' });
  });

  it('R10 integers have no fraction, no exponent, and fit', async () => {
    allowViolations('request');
    for (const bad of ['1.0', '1e3', '"5"', '9223372036854775808', '[1]', 'true']) {
      const detail = await detailOf(`{"provider":"anthropic","model":"m","context_limit":${bad}}`, `${BASE}/model-configs`);
      const what = bad.startsWith('"')
        ? 'string'
        : bad === '[1]'
          ? 'array'
          : bad === 'true'
            ? 'bool'
            : /[.e]|\d{16}/.test(bad)
              ? `number ${bad}`
              : 'number';
      expect(detail, bad).toBe(`json: cannot unmarshal ${what} into Go struct field CreateChatModelConfigRequest.context_limit of type int64`);
    }
    const tooBig = `{"provider":"anthropic","model":"m","context_limit":1,"compression_threshold":3000000000}`;
    expect(await detailOf(tooBig, `${BASE}/model-configs`)).toContain('compression_threshold of type int32');
  });
});

describe('R12 content', () => {
  it.each([
    ['a part of no type', [{ text: 'a' }], 'content[0].type "" is not supported.'],
    ['a null for a part', [{ type: 'text', text: 'a' }, null], 'content[1].type "" is not supported.'],
    ['a type that must be quoted', [{ type: 'im"a\tge\u00a0\u0001' }], 'content[0].type "im\\"a\\tge\\u00a0\\x01" is not supported.'],
    ['white space of every kind', [{ type: 'text', text: ' \u0085\u2003\n' }], 'content[0].text cannot be empty.'],
    ['the first of two faults', [{ type: 'text', text: '' }, { type: 'x' }], 'content[0].text cannot be empty.'],
  ])('%s', async (_what, content, detail) => {
    expect((await call(mockByHand(), 'POST', BASE, { content })).body).toEqual({ message: 'Invalid input part.', detail });
  });

  it('several parts stay several parts, each trimmed', async () => {
    const mock = mockByHand();
    const { body } = await call(mock, 'POST', BASE, {
      content: [
        { type: 'text', text: ' one ' },
        { type: 'text', text: '\ttwo' },
      ],
    });
    expect((await call(mock, 'GET', body.id)).body.messages[0].content).toEqual([
      { type: 'text', text: 'one' },
      { type: 'text', text: 'two' },
    ]);
  });

  it('R10 half a surrogate pair and broken UTF-8 become U+FFFD', async () => {
    const mock = mockByHand();
    const chat = await call(mock, 'POST', BASE, '{"content":[{"type":"text","text":"a\\ud800b"}]}');
    expect(chat.body.title).toBe('a\ufffdb');
    const bytes = new Uint8Array([...new TextEncoder().encode('{"content":[{"type":"text","text":"a'), 0xff, ...new TextEncoder().encode('b"}]}')]);
    const other = await read(await mock.fetch(BASE, { method: 'POST', body: bytes, headers: { 'coder-session-token': USERS.admin.token } }));
    expect(other.body.title).toBe('a\ufffdb');
  });
});

describe('R2 where a token is looked for', () => {
  const good = USERS.admin.token;
  it.each<[string, string, Record<string, string>]>([
    ['cookie', BASE, { cookie: `a=b; coder_session_token=${good}` }],
    ['query', `${BASE}?coder_session_token=${good}`, {}],
    ['header', BASE, { 'coder-session-token': good }],
    ['bearer', BASE, { authorization: `Bearer ${good}` }],
    ['the other query', `${BASE}?access_token=${good}`, {}],
    ['an empty cookie does not count', BASE, { cookie: 'coder_session_token=', 'coder-session-token': good }],
  ])('%s', async (_what, path, headers) => {
    expect((await read(await mockByHand().fetch(path, { headers }))).status).toBe(200);
  });

  it('the first that is found is the only one that is tried', async () => {
    const stale = 'nobodyhere-0123456789abcdefghijkl';
    const mock = mockByHand();
    const orders: [string, Record<string, string>][] = [
      [BASE, { cookie: `coder_session_token=${stale}`, 'coder-session-token': good }],
      [`${BASE}?coder_session_token=${stale}`, { 'coder-session-token': good }],
      [BASE, { 'coder-session-token': stale, authorization: `Bearer ${good}` }],
      [`${BASE}?access_token=${good}`, { authorization: `Bearer ${stale}` }],
    ];
    for (const [path, headers] of orders) expect((await read(await mock.fetch(path, { headers }))).body.detail).toBe('API key is invalid.');
  });

  it.each([
    ['abc', 'Invalid API key format: incorrect amount of API key parts, expected 2 got 1'],
    ['a-b-c', 'Invalid API key format: incorrect amount of API key parts, expected 2 got 3'],
    ['short-0123456789abcdefghijkl', 'Invalid API key format: incorrect API key ID length, expected 10 got 5'],
    ['adminadmin-short', 'Invalid API key format: incorrect API key secret length, expected 22 got 5'],
    [USERS.expired.token, 'API key expired at "2026-02-27 09:00:00 +0000 UTC".'],
    [USERS.suspended.token, 'User is not active (status = "suspended"). Contact an admin to reactivate your account.'],
  ])('%s', async (token, detail) => {
    const answer = await call(mockByHand(), 'GET', BASE, undefined, token);
    expect([answer.status, answer.body.detail]).toEqual([401, detail]);
    expect(answer.headers.get('www-authenticate')).toBe('Bearer realm="coder", error="invalid_token"');
  });

  it('an open mock takes whoever has no token as its first user', async () => {
    const mock = mockByHand({ open: true });
    expect((await call(mock, 'GET', BASE, undefined, null)).status).toBe(200);
    expect((await call(mock, 'GET', BASE, undefined, 'abc')).status).toBe(401);
    expect(DEFAULT_TOKEN).toMatch(/^.{10}-.{22}$/);
  });
});

describe('R3 the first failing check answers', () => {
  it('permission, then id, then existence, then body, for providers and model configs', async () => {
    const mock = mockByHand();
    for (const [kind, message] of [
      ['providers', 'Invalid chat provider ID.'],
      ['model-configs', 'Invalid chat model config ID.'],
    ]) {
      const steps = [
        await call(mock, 'PATCH', `${kind}/abc`, 'no json', USERS.auditor.token),
        await call(mock, 'PATCH', `${kind}/abc`, 'no json'),
        await call(mock, 'PATCH', `${kind}/${ID}`, 'no json'),
      ];
      expect(steps.map(({ status }) => status)).toEqual([403, 400, 404]);
      expect(steps[1]?.body.message).toBe(message);
      const own = (await call(mock, 'GET', kind as string)).body.find((row: { id: string }) => row.id !== NIL);
      expect((await call(mock, 'PATCH', `${kind}/${own.id}`, 'no json')).body.message).toBe('Request body must be valid JSON.');
    }
    expect((await call(mock, 'GET', 'providers', undefined, USERS.auditor.token)).status).toBe(200);
    expect((await call(mock, 'GET', 'model-configs', undefined, USERS.member.token)).status).toBe(200);
  });

  it('daemon, then message id, then body, then content, then message, for an edit', async () => {
    const mock = mockByHand();
    const { id } = await newChat(mock);
    await mock.settle();
    const edit = async (message: string, body: unknown) => (await call(mock, 'PATCH', `${id}/messages/${message}`, body)).body;
    const own = mock.inspect(id)?.messages ?? [];
    expect((await edit('x', 'no json')).message).toBe('Invalid chat message ID.');
    for (const bad of ['-1', '0', '1.5', '9223372036854775808', '1e3'])
      expect((await edit(bad, said('a'))).message, bad).toBe('Invalid chat message ID.');
    expect((await edit('999', 'no json')).message).toBe('Request body must be valid JSON.');
    expect((await edit('999', { content: [] })).message).toBe('Content is required.');
    expect((await edit('999', said('a'))).message).toBe('Chat message not found.');
    expect((await edit(String(own[1]), said('a'))).message).toBe('Only user messages can be edited.');
    mock.engine.options.daemon = false;
    expect((await edit('x', 'no json')).message).toBe('Chat processor is unavailable.');
  });

  it('body, content, workspace, daemon, model, for a new chat', async () => {
    const mock = mockByHand({ daemon: false });
    const create = async (body: unknown) => (await call(mock, 'POST', BASE, body)).body.message;
    expect(await create('no json')).toBe('Request body must be valid JSON.');
    expect(await create({ workspace_id: ID })).toBe('Content is required.');
    expect(await create({ ...said('a'), workspace_id: ID, model_config_id: NIL })).toBe(
      'Workspace not found or you do not have access to this resource',
    );
    expect(await create({ ...said('a'), model_config_id: NIL })).toBe('Chat processor is unavailable.');
  });

  it('an unknown and a foreign chat cannot be told apart (R20)', async () => {
    const mock = mockByHand();
    const { id } = await newChat(mock);
    const [foreign, unknown] = [
      await call(mock, 'GET', id, undefined, USERS.member.token),
      await call(mock, 'GET', ID, undefined, USERS.member.token),
    ];
    expect([foreign.status, foreign.text]).toEqual([unknown.status, unknown.text]);
    expect((await call(mock, 'GET', BASE, undefined, USERS.member.token)).body).toEqual([]);
  });
});

it('R11 answers are compact, HTML-escaped, and end with a newline', async () => {
  const mock = mockByHand();
  const chat = await call(mock, 'POST', BASE, said('a < b && c > d\u2028\u2029 it\'s "quoted" \\u003c'));
  expect(chat.text).toContain('"title":"a \\u003c b \\u0026\\u0026 c \\u003e…"');
  expect(chat.text).toMatch(/^\{"id":"[^\n]*\}\n$/);
  const { text } = await call(mock, 'GET', chat.body.id);
  expect(text).toContain('"text":"a \\u003c b \\u0026\\u0026 c \\u003e d\\u2028\\u2029 it\'s \\"quoted\\" \\\\u003c"');
});

it('keys stand in the order of the schema', async () => {
  const mock = mockByHand();
  const chat = await newChat(mock);
  await mock.settle();
  const { text } = await call(mock, 'GET', chat.id);
  const chatKeys = facts('fields').filter(({ struct }) => struct === 'Chat');
  const places = chatKeys.map(({ json }) => text.indexOf(`"${json}":`)).filter((at) => at >= 0);
  expect(places.length).toBeGreaterThan(9);
  expect(places).toEqual([...places].sort((a, b) => a - b));
});

it('the texts that an empty value drops are the plain ones upstream', async () => {
  const { DROPS_EMPTY_TEXT } = await import('../../scripts/mock/go/shape.js');
  const plain = facts('fields').filter(
    ({ struct = '', goType, omitempty }) => struct.startsWith('ChatModel') && goType === 'string' && omitempty === 'yes',
  );
  // Types that only answers have are never read.
  const read = plain.filter(({ struct = '' }) => /Google|OpenAI|Anthropic|Vercel|OpenRouter|CallConfig/.test(struct));
  expect([...DROPS_EMPTY_TEXT].sort()).toEqual(read.map(({ struct, goField }) => `${struct}.${goField}`).sort());
});

it('the types of the operations are those of the OpenAPI document', async () => {
  const { CONTRACT } = await import('../../scripts/mock/engine/contract.js');
  const { paths } = JSON.parse(readFileSync(join(ROOT, 'generated/openapi.json'), 'utf8'));
  const name = (schema: { $ref?: string; items?: { $ref?: string } } | undefined) => {
    const ref = (schema?.$ref ?? schema?.items?.$ref)?.split('/').pop();
    return ref && (schema?.items ? `[]${ref}` : ref);
  };
  for (const { operationId, method = '', path = '', status = '' } of facts('operations')) {
    const operation = paths[path][method.toLowerCase()];
    const { request, answer } = CONTRACT[operationId as keyof typeof CONTRACT];
    expect(request?.type, operationId).toBe(name(operation.requestBody?.content['application/json'].schema));
    expect(answer && (answer.list ? `[]${answer.type}` : answer.type), operationId).toBe(
      name(operation.responses[status].content?.['application/json'].schema),
    );
  }
});

it('hostile texts take no longer than others', async () => {
  allowViolations('request');
  const mock = mockByHand();
  const bodies = [
    JSON.stringify(said(`a${' '.repeat(2_000_000)}b`)),
    JSON.stringify(said(`[scenario: ${' '.repeat(1_000_000)}`)),
    JSON.stringify({ content: [{ type: ' '.repeat(2_000_000), text: 'x' }] }),
    `{"content":[${'{},'.repeat(500_000)}{}]}`,
    `{"model_config":{"provider_options":{"openai":{"prediction":${'{"a":'.repeat(50_000)}1${'}'.repeat(50_000)}}}},"provider":"anthropic","model":"m","context_limit":1}`,
  ];
  for (const body of bodies) {
    const began = performance.now();
    const { status } = await call(mock, 'POST', body.startsWith('{"model') ? 'model-configs' : BASE, body);
    await mock.advance(1500);
    expect([201, 400]).toContain(status);
    expect(performance.now() - began).toBeLessThan(5000);
  }
});
