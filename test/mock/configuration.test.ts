import { describe, expect, it } from 'vitest';
import { allowViolations } from '../support/contract-guard.js';
import { call, MODEL, mockByHand, NIL, newChat, OTHER_MODEL, PROVIDER, USERS } from './world.js';

const NAMES = ['anthropic', 'azure', 'bedrock', 'google', 'openai', 'openai-compat', 'openrouter', 'vercel'];
const DISPLAY = ['Anthropic', 'Azure OpenAI', 'AWS Bedrock', 'Google', 'OpenAI', 'OpenAI Compatible', 'OpenRouter', 'Vercel AI Gateway'];

describe('R18 eight providers, always', () => {
  it('placeholders stand where nothing is set up', async () => {
    const { body } = await call(mockByHand({ setup: 'empty' }), 'GET', 'providers');
    expect(body).toEqual(
      NAMES.map((provider, index) => ({
        id: NIL,
        provider,
        display_name: DISPLAY[index],
        enabled: false,
        has_api_key: false,
        source: 'supported',
        created_at: '0001-01-01T00:00:00Z',
        updated_at: '0001-01-01T00:00:00Z',
      })),
    );
  });

  it('a provider is set up once, under a name that is trimmed and lower-cased', async () => {
    allowViolations('request');
    const mock = mockByHand({ setup: 'empty' });
    const made = await call(mock, 'POST', 'providers', {
      provider: ' OpenAI-Compat ',
      base_url: ' https://llm.acme.test/v1 ',
      api_key: 'sk-example',
    });
    expect(made.status).toBe(201);
    expect(made.body).toMatchObject({
      provider: 'openai-compat',
      display_name: 'OpenAI Compatible',
      enabled: true,
      has_api_key: true,
      base_url: 'https://llm.acme.test/v1',
      source: 'database',
    });
    expect((await call(mock, 'POST', 'providers', { provider: 'openai-compat' })).status).toBe(409);
    const list = (await call(mock, 'GET', 'providers')).body;
    expect(list.map((row: { provider: string }) => row.provider)).toEqual(NAMES);
    expect(list[5]).toEqual(made.body);
  });

  it('the catalogue has all eight with empty lists until a model is enabled', async () => {
    const { body } = await call(mockByHand({ setup: 'empty' }), 'GET', 'models');
    expect(body.providers).toEqual(NAMES.map((provider) => ({ provider, available: false, unavailable_reason: 'missing_api_key', models: [] })));
  });

  it('the catalogue has each provider that is enabled or has a model, without doubles, sorted, null where there are none', async () => {
    const mock = mockByHand();
    await call(mock, 'POST', 'providers', { provider: 'google', api_key: 'sk-example' });
    await call(mock, 'POST', 'providers', { provider: 'vercel', enabled: false });
    for (const model of ['claude-opus', 'CLAUDE-OPUS', 'aa'])
      await call(mock, 'POST', 'model-configs', { provider: 'anthropic', model, context_limit: 1 });
    await call(mock, 'PATCH', `providers/${(await call(mock, 'GET', 'providers')).body[4].id}`, { api_key: '' });
    const { providers } = (await call(mock, 'GET', 'models')).body;
    expect(providers.map((row: { provider: string }) => row.provider)).toEqual(['anthropic', 'google', 'openai']);
    expect(providers[0].models.map((row: { model: string }) => row.model)).toEqual(['CLAUDE-OPUS', 'aa', 'claude-sonnet-4-5']);
    expect(providers[0].models[2]).toEqual({
      id: 'anthropic:claude-sonnet-4-5',
      provider: 'anthropic',
      model: 'claude-sonnet-4-5',
      display_name: 'Sonnet',
    });
    expect(providers[0].models[1].display_name).toBe('aa');
    expect(providers[1]).toEqual({ provider: 'google', available: true, models: null });
    expect(providers[2]).toMatchObject({ available: false, unavailable_reason: 'missing_api_key' });
    expect((await call(mock, 'GET', 'models', undefined, USERS.member.token)).status).toBe(200);
  });

  it('deleting one takes its model configs along, but not while chats use them', async () => {
    const mock = mockByHand();
    const chat = await newChat(mock, 'Hello', { model_config_id: OTHER_MODEL });
    expect(chat.last_model_config_id).toBe(OTHER_MODEL);
    const openai = (await call(mock, 'GET', 'providers')).body[4].id;
    expect((await call(mock, 'DELETE', `providers/${openai}`)).body.message).toBe('Failed to delete chat provider.');
    expect((await call(mock, 'DELETE', `providers/${PROVIDER}`)).status).toBe(204);
    const configs = (await call(mock, 'GET', 'model-configs')).body;
    expect(configs.map((row: { id: string; is_default: boolean }) => [row.id, row.is_default])).toEqual([[OTHER_MODEL, true]]);
    expect((await call(mock, 'DELETE', `providers/${PROVIDER}`)).status).toBe(404);
  });
});

describe('R7 absent, null and blank in updates', () => {
  it('of a provider', async () => {
    allowViolations('request');
    const mock = mockByHand();
    const change = async (body: unknown) => (await call(mock, 'PATCH', `providers/${PROVIDER}`, body)).body;
    await change({ display_name: 'Claude', base_url: 'https://a.test', api_key: 'sk-example' });
    const kept = { display_name: 'Claude', base_url: 'https://a.test', has_api_key: true, enabled: true };
    expect(await change({})).toMatchObject(kept);
    expect(await change({ display_name: null, base_url: null, api_key: null, enabled: null })).toMatchObject(kept);
    expect(await change({ display_name: ' ' })).toMatchObject(kept);
    const cleared = await change({ base_url: ' ', api_key: '', enabled: false });
    expect(cleared).toMatchObject({ display_name: 'Claude', has_api_key: false, enabled: false });
    expect(cleared).not.toHaveProperty('base_url');
  });

  it('of a model config', async () => {
    allowViolations('request');
    const mock = mockByHand();
    const change = async (body: unknown) => (await call(mock, 'PATCH', `model-configs/${MODEL}`, body)).body;
    await change({ model_config: { temperature: 0, provider_options: { anthropic: {} } }, compression_threshold: 0, context_limit: 5 });
    const kept = {
      display_name: 'Sonnet',
      compression_threshold: 0,
      context_limit: 5,
      model_config: { temperature: 0, provider_options: { anthropic: {} } },
    };
    expect(await change({})).toMatchObject(kept);
    expect(
      await change({ model: ' ', provider: '', display_name: '', context_limit: null, compression_threshold: null, model_config: null }),
    ).toMatchObject(kept);
    expect((await change({ model_config: { top_k: 1 } })).model_config).toEqual({ top_k: 1 });
    expect(await change({ model_config: {} })).not.toHaveProperty('model_config');
    expect((await call(mock, 'PATCH', `model-configs/${MODEL}`, { context_limit: 0 })).status).toBe(400);
  });
});

describe('R8 options that hold nothing', () => {
  it.each([
    [{}, undefined],
    [{ provider_options: {} }, undefined],
    [{ provider_options: { openai: {} } }, { provider_options: { openai: {} } }],
    [{ temperature: 0 }, { temperature: 0 }],
    [{ temperature: null, provider_options: { openai: { include: [], metadata: {}, user: '' } } }, { provider_options: { openai: { user: '' } } }],
    [
      { provider_options: { google: { cached_content: '', safety_settings: [{ category: '', threshold: 'x' }] } } },
      { provider_options: { google: { safety_settings: [{ threshold: 'x' }] } } },
    ],
    [{ unknown: 1, provider_options: { azure: { user: 'u' } } }, undefined],
  ])('%j comes back as %j', async (model_config, expected) => {
    allowViolations('request');
    const { body, status } = await call(mockByHand(), 'POST', 'model-configs', { provider: 'anthropic', model: 'm', context_limit: 1, model_config });
    expect([status, body.model_config]).toEqual([201, expected]);
  });

  it('R10 keys of maps are sorted, and large integers in them lose their last digits', async () => {
    const body =
      '{"provider":"anthropic","model":"m","context_limit":1,"model_config":{"provider_options":{"openrouter":{"extra_body":{"z":9007199254740993,"a":[1,null,{"y":1,"x":"<"}]}}}}}';
    const { text } = await call(mockByHand(), 'POST', 'model-configs', body);
    expect(text).toContain('"extra_body":{"a":[1,null,{"x":"\\u003c","y":1}],"z":9007199254740992}');
  });

  it('every option key of the contract is read and written', async () => {
    const options = {
      max_output_tokens: 32000,
      temperature: 0.7,
      top_p: 1,
      top_k: 40,
      presence_penalty: 0,
      frequency_penalty: -0.5,
      provider_options: {
        openai: { logit_bias: { '50256': -100 }, log_probs: true, prediction: { type: 'content' }, store: false, strict_json_schema: false },
        anthropic: { send_reasoning: true, thinking: { budget_tokens: 2048 }, effort: 'high' },
        google: { thinking_config: { thinking_budget: 1024, include_thoughts: true }, threshold: 'BLOCK_ONLY_HIGH' },
        openaicompat: { user: 'u-1', reasoning_effort: 'low' },
        openrouter: { reasoning: { enabled: true }, provider: { order: ['a'], sort: 'price' } },
        vercel: { providerOptions: { order: ['bedrock'], models: ['m'] }, logprobs: true, top_logprobs: 3 },
      },
    };
    const { body } = await call(mockByHand(), 'POST', 'model-configs', {
      provider: 'anthropic',
      model: 'm',
      context_limit: 1,
      model_config: options,
    });
    expect(body.model_config).toEqual(options);
  });
});

it('R19 a key goes in and never comes out', async () => {
  const mock = mockByHand({ setup: 'empty' });
  await call(mock, 'POST', 'providers', { provider: 'openai', api_key: 'sk-very-secret' });
  const { body } = await call(mock, 'GET', 'providers');
  allowViolations('request');
  await call(mock, 'PATCH', `providers/${body[4].id}`, '{"API_KEY":"sk-very-secret"}');
  await mock.fetch(`/api/experimental/chats?coder_session_token=${USERS.admin.token}`);
  const everything = JSON.stringify([body, mock.save(), mock.received]);
  expect(everything).not.toContain('sk-very-secret');
  expect(everything).not.toContain(USERS.admin.token);
});

describe('R17 there is always one default model config', () => {
  const create = async (mock: ReturnType<typeof mockByHand>, model: string, more = {}) =>
    (await call(mock, 'POST', 'model-configs', { provider: 'anthropic', model, context_limit: 1, ...more })).body;
  const defaults = async (mock: ReturnType<typeof mockByHand>) =>
    (await call(mock, 'GET', 'model-configs')).body
      .filter((row: { is_default: boolean }) => row.is_default)
      .map((row: { model: string }) => row.model);

  it('the first becomes it whatever it says, a new one takes the mark', async () => {
    const mock = mockByHand({ setup: 'empty' });
    await call(mock, 'POST', 'providers', { provider: 'anthropic' });
    expect(await create(mock, 'b', { is_default: false })).toMatchObject({
      is_default: true,
      enabled: true,
      compression_threshold: 70,
      display_name: '',
    });
    expect(await create(mock, 'c')).toMatchObject({ is_default: false });
    expect(await create(mock, 'a', { is_default: true, enabled: false })).toMatchObject({ is_default: true });
    expect(await defaults(mock)).toEqual(['a']);
  });

  it('giving it up hands it to the first other in list order, and the only one keeps it', async () => {
    const mock = mockByHand({ setup: 'empty' });
    await call(mock, 'POST', 'providers', { provider: 'anthropic' });
    const only = await create(mock, 'm');
    expect((await call(mock, 'PATCH', `model-configs/${only.id}`, { is_default: false })).body.is_default).toBe(true);
    await create(mock, 'z');
    await create(mock, 'b', { enabled: false });
    expect((await call(mock, 'PATCH', `model-configs/${only.id}`, { is_default: false })).body.is_default).toBe(false);
    expect(await defaults(mock)).toEqual(['b']);
    const b = (await call(mock, 'GET', 'model-configs')).body[0];
    expect((await call(mock, 'DELETE', `model-configs/${b.id}`)).status).toBe(204);
    expect(await defaults(mock)).toEqual(['m']);
    expect((await call(mock, 'PATCH', `model-configs/${b.id}`, {})).status).toBe(404);
  });

  it('the list is ordered by provider, model, newest update, greatest id', async () => {
    const mock = mockByHand();
    const first = await create(mock, 'same');
    const second = await create(mock, 'same');
    await create(mock, 'aaa');
    const ids = async () => (await call(mock, 'GET', 'model-configs')).body.map((row: { id: string }) => row.id);
    expect((await ids()).slice(2)).toEqual([second.id, first.id, OTHER_MODEL]);
    await call(mock, 'PATCH', `model-configs/${first.id}`, {});
    expect((await ids()).slice(2)).toEqual([first.id, second.id, OTHER_MODEL]);
  });

  it('whoever may not read the configuration sees what could be used', async () => {
    const mock = mockByHand();
    await create(mock, 'hidden', { enabled: false });
    await call(mock, 'PATCH', `providers/${(await call(mock, 'GET', 'providers')).body[4].id}`, { enabled: false });
    const seen = await call(mock, 'GET', 'model-configs', undefined, USERS.member.token);
    expect(seen.body.map((row: { id: string }) => row.id)).toEqual([MODEL]);
  });

  it('a chat may begin with a disabled or deleted config, and runs with the default when it is gone', async () => {
    const mock = mockByHand();
    await call(mock, 'PATCH', `model-configs/${OTHER_MODEL}`, { enabled: false });
    expect((await newChat(mock, 'a', { model_config_id: OTHER_MODEL })).last_model_config_id).toBe(OTHER_MODEL);
    await call(mock, 'DELETE', `model-configs/${OTHER_MODEL}`);
    const chat = await newChat(mock, 'b', { model_config_id: OTHER_MODEL });
    await mock.settle();
    const { body } = await call(mock, 'GET', chat.id);
    expect([body.chat.status, body.chat.last_model_config_id, body.messages[1].model_config_id]).toEqual(['waiting', MODEL, MODEL]);
  });

  it('a run without any config, or without a key, fails and says so', async () => {
    const mock = mockByHand();
    const chat = await newChat(mock);
    for (const id of [MODEL, OTHER_MODEL]) await call(mock, 'DELETE', `model-configs/${id}`);
    await mock.settle();
    expect(mock.inspect(chat.id)).toMatchObject({ status: 'error', lastError: 'no default chat model config is available' });
    const other = mockByHand();
    await call(other, 'PATCH', `providers/${PROVIDER}`, { api_key: '' });
    const failed = await newChat(other);
    await other.settle();
    expect(other.inspect(failed.id)?.lastError).toBe('create model: ANTHROPIC_API_KEY is not set');
  });
});
