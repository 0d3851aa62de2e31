import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { ROOT } from '../../scripts/generate/external.js';
import { readScenarios, SCENARIOS } from '../../scripts/mock/index.js';
import '../support/contract-guard.js';
import { call, listen, mockByHand, newChat, said } from './world.js';

const schema = JSON.parse(readFileSync(join(ROOT, 'scripts/mock/scenarios/scenario.schema.json'), 'utf8'));
const validate = new Ajv2020({ allErrors: true }).compile(schema);

describe('the scenarios that have a name', () => {
  it.each(SCENARIOS.map(({ name }) => name))('%s ends, and crosses without a fault', async (scenario) => {
    const mock = mockByHand({ scenario });
    const { id } = await newChat(mock, 'Do it <now> & well');
    const listener = await listen(mock, id);
    for (let i = 0; i < 3; i++) {
      await mock.settle();
      expect(['waiting', 'error']).toContain(mock.inspect(id)?.status);
      await call(mock, 'POST', `${id}/messages`, said(`again ${i}`));
    }
    await mock.settle();
    const types = new Set(listener.events.map(({ type }) => type));
    expect(types.has('message') && types.has('status')).toBe(true);
  });

  it('together they show every type of event and of part', async () => {
    const events = new Set<string>();
    const parts = new Set<string>();
    for (const { name } of SCENARIOS) {
      const mock = mockByHand({ scenario: name });
      const { id } = await newChat(mock);
      const listener = await listen(mock, id);
      await call(mock, 'POST', `${id}/messages`, said('queued'));
      await mock.settle();
      for (const event of listener.events) {
        events.add(event.type);
        for (const part of event.message?.content ?? []) parts.add(part.type);
        if (event.message_part) parts.add(`streamed ${event.message_part.part.type}`);
      }
    }
    expect([...events].sort()).toEqual(['error', 'message', 'message_part', 'queue_update', 'retry', 'status']);
    const types = ['file', 'reasoning', 'source', 'text', 'tool-call', 'tool-result'];
    expect([...parts].sort()).toEqual([...types, ...types.map((type) => `streamed ${type}`)].sort());
  });

  it('are valid against the schema for files', () => {
    expect(validate(SCENARIOS), JSON.stringify(validate.errors)).toBe(true);
    expect(readScenarios(JSON.parse(JSON.stringify(SCENARIOS)))).toHaveLength(SCENARIOS.length);
    expect(new Set(SCENARIOS.map(({ name }) => name)).size).toBe(SCENARIOS.length);
  });

  it('chosen in the middle of a chat they begin with their first turn, and go on with the next one when they are chosen again', async () => {
    const mock = mockByHand();
    const { id } = await newChat(mock, 'hello');
    const statuses: (string | undefined)[] = [];
    for (const text of ['[scenario: error] one', 'two', '[scenario: error] three']) {
      await mock.settle();
      await call(mock, 'POST', `${id}/messages`, said(text));
      await mock.settle();
      statuses.push(mock.inspect(id)?.status);
    }
    expect(statuses).toEqual(['error', 'waiting', 'waiting']);
  });

  it('a file may say where its schema is', () => {
    const own = { $schema: './scenario.schema.json', name: 'own', turns: [[{}]] };
    expect(validate(own)).toBe(true);
    expect(readScenarios(own)).toEqual([{ name: 'own', turns: [[{}]] }]);
  });

  it('are chosen by a marker in the prompt, and an unknown one fails the run with those that are known', async () => {
    const mock = mockByHand();
    const { id } = await newChat(mock, 'a [scenario: sources]');
    const other = await newChat(mock, 'a [scenario: nowhere]');
    await mock.settle();
    expect((await call(mock, 'GET', id)).body.messages[1].content.map((part: { type: string }) => part.type)).toEqual(['source', 'text', 'file']);
    expect(mock.inspect(other.id)?.lastError).toMatch(/^the mock has no scenario "nowhere"; it has hello, tools, /);
  });

  it('a long word in a prompt is no burden', async () => {
    const mock = mockByHand();
    await newChat(mock, 'x'.repeat(500_000));
    const began = performance.now();
    await mock.settle();
    expect(performance.now() - began).toBeLessThan(5000);
  });
});

describe('a scenario of one’s own', () => {
  const GREETING = `
name: greeting
about: Says what it was told, and looks something up.
title: 'About: {{prompt}}'
turns:
  - - parts:
        - reasoning: Let me think.
        - text: 'You said {{prompt}}.'
          pieces: 4
        - tool: look_up
          args: { word: '{{prompt}}' }
          fragments: 2
          result: [1, null, two]
      usage: { input_tokens: 5 }
    - parts: [{ text: Done. }]
      usage: none
  - - fail: enough
`;

  it('plays its turns one after the other, the last one again and again', async () => {
    const scenarios = readScenarios(parse(GREETING));
    expect(validate(scenarios[0]), JSON.stringify(validate.errors)).toBe(true);
    const mock = mockByHand({ scenarios, scenario: 'greeting' });
    const { id } = await newChat(mock, 'hi there');
    await mock.settle();
    const { body } = await call(mock, 'GET', id);
    expect([body.chat.title, body.chat.status]).toEqual(['About: hi there', 'waiting']);
    expect(body.messages.map(({ role, content, usage }: never) => [role, content, usage]).slice(1)).toEqual([
      [
        'assistant',
        [
          { type: 'reasoning', text: 'Let me think.' },
          { type: 'text', text: 'You said hi there.' },
          { type: 'tool-call', tool_call_id: expect.any(String), tool_name: 'look_up', args: { word: '{{prompt}}' } },
        ],
        { input_tokens: 5, output_tokens: 0, total_tokens: 0, reasoning_tokens: 0, cache_creation_tokens: 0, cache_read_tokens: 0 },
      ],
      ['tool', [{ type: 'tool-result', tool_call_id: expect.any(String), tool_name: 'look_up', result: [1, null, 'two'] }], undefined],
      ['assistant', [{ type: 'text', text: 'Done.' }], undefined],
    ]);
    for (let i = 0; i < 2; i++) {
      await call(mock, 'POST', `${id}/messages`, said('more'));
      await mock.settle();
      expect(mock.inspect(id)).toMatchObject({ status: 'error', lastError: 'enough' });
    }
  });

  const step = (piece: unknown) => ({ name: 'x', turns: [[{ parts: [piece] }]] });
  it.each<[unknown, string]>([
    [[], 'the file holds no scenario'],
    ['hello', 'the file is no object'],
    [{ turns: [] }, 'the file lacks name'],
    [{ name: 'x', turns: [] }, '/turns has 0 elements, not 1 to 1000'],
    [{ name: 'X y', turns: [[{}]] }, '/name is no name of small letters, digits and hyphens'],
    [
      [{ name: 'x', turns: [[{ fial: 'x' }]] }],
      '/0/turns/0/0 has an unknown key "fial"; known are wait, parts, usage, context_percent, retry, fail, panic',
    ],
    [step({ say: 'x' }), '/turns/0/0/parts/0 is none of the parts: text, reasoning, tool, subagent, source, file, wait'],
    [step({ text: 5 }), '/turns/0/0/parts/0/text is no text'],
    [step({ text: 'x', pieces: 0 }), '/turns/0/0/parts/0/pieces is no whole number from 1 to 100000'],
    [step({ wait: -1 }), '/turns/0/0/parts/0/wait is no whole number from 0 to 86400000'],
    [step({ file: { data: '-_-_' } }), '/turns/0/0/parts/0/file/data is no base64'],
    [step({ tool: 't', push: { branch: 'b', state: 'merged' } }), '/turns/0/0/parts/0/push/state is none of open, closed'],
    [{ name: 'x', turns: [[{ retry: { times: 1 } }]] }, '/turns/0/0/retry lacks error'],
    [
      { name: 'x', turns: [[{ usage: { tokens: 1 } }]] },
      '/turns/0/0/usage has an unknown key "tokens"; known are input_tokens, output_tokens, total_tokens, reasoning_tokens, cache_creation_tokens, cache_read_tokens, context_limit',
    ],
    [
      JSON.parse('{"name":"x","turns":[[{}]],"__proto__":{}}'),
      'the file has an unknown key "__proto__"; known are $schema, name, about, title, turns',
    ],
  ])('%j will not do: %s', (value, message) => {
    expect(() => readScenarios(value)).toThrow(expect.objectContaining({ name: 'ScenarioFault', message }));
    expect(validate(value)).toBe(false);
  });
});
