import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { FORMATS } from '../../scripts/validate/formats/index.js';
import { checkText, temporaryFolder } from './engine.js';

const folder = temporaryFolder();
afterAll(folder.remove);

const CHAT = 'a1d0c3b2-77aa-4b1c-9d2e-3f4a5b6c7d8e';
const DEEP = 100_000;
const event = (text: string) => `{"type":"message_part","chat_id":"${CHAT}","message_part":{"role":"assistant","part":${text}}}`;
const nested = `${'['.repeat(DEEP)}${']'.repeat(DEEP)}`;
const nestedObjects = `${'{"a":'.repeat(DEEP)}1${'}'.repeat(DEEP)}`;

describe('hostile input gives a finding or is accepted, and nothing else', () => {
  it.each([
    ['a text of 10 MB', event(`{"type":"text","text":"${'x'.repeat(10_000_000)}"}`), []],
    ['a tag of 10 MB', event(`{"type":"${'x'.repeat(10_000_000)}"}`), ['unknown-variant']],
    ['a key of 10 MB', event(`{"type":"text","${'k'.repeat(10_000_000)}":1}`), ['unknown-property']],
    ['a list of a million where any JSON may stand', event(`{"type":"tool-call","tool_call_id":"x","args":[${'1,'.repeat(999_999)}1]}`), []],
    ['lists nested 100,000 deep where any JSON may stand', event(`{"type":"tool-call","tool_call_id":"x","args":${nested}}`), []],
    ['objects nested 100,000 deep where any JSON may stand', event(`{"type":"tool-call","tool_call_id":"x","args":${nestedObjects}}`), []],
    ['lists nested 100,000 deep where an object must stand', event(nested), ['type']],
    ['a nesting that is cut off', event(`{"type":"tool-call","tool_call_id":"x","args":${'['.repeat(DEEP)}`), ['json-syntax']],
    ['__proto__ as a key', event('{"type":"text","text":"x","__proto__":{"polluted":1}}'), ['unknown-property']],
    ['constructor as a key', event('{"type":"text","text":"x","constructor":{"prototype":{"polluted":1}}}'), ['unknown-property']],
    ['__proto__ as a tag', event('{"type":"__proto__"}'), ['unknown-variant']],
    ['a tag that every object has as a key', '{"type":"constructor","chat_id":"x"}', ['unknown-variant']],
    ['a key that stands twice, of which the last counts', event('{"type":"text","text":5,"text":"x"}'), ['key-twice']],
    ['a key that stands twice, once in disguise', event('{"type":"text","text":"x","te\\u0078t":"x"}'), ['key-twice']],
    [
      'a key that stands twice where any JSON may stand',
      event('{"type":"tool-call","tool_call_id":"x","args":[{"a" :1,"b":{"a":1},"a":2}]}'),
      ['key-twice'],
    ],
    ['texts that look like keys', event('{"type":"text","text":"{\\"a\\":1,\\"a\\": 1.0}"}'), []],
    [
      'keys that stand twice, 100,000 deep',
      event(`{"type":"tool-call","tool_call_id":"x","args":${'{"a":1,"a":'.repeat(DEEP)}1${'}'.repeat(DEEP)}}`),
      Array(100).fill('key-twice'),
    ],
    [
      'a number beyond all numbers',
      '{"type":"retry","chat_id":"a1d0c3b2-77aa-4b1c-9d2e-3f4a5b6c7d8e","retry":{"attempt":1e999,"delay_ms":1000,"error":"x","retrying_at":"2026-02-28T21:48:00Z"}}',
      ['type'],
    ],
    ['a lone surrogate', event('{"type":"text","text":"\\ud800"}'), []],
    ['a null byte', event('{"type":"text","text":"\\u0000"}'), []],
    ['a control character where an escape belongs', event('{"type":"text","text":"\u0001"}'), ['json-syntax']],
  ])('%s', async (_, text, rules) => {
    for (const name of ['one.ndjson', 'one.json']) {
      const result = await checkText(folder.path, name, text, { type: 'ChatStreamEvent' });
      expect(result.troubles).toEqual([]);
      expect(result.rules).toEqual(rules);
      for (const { message } of result.findings) expect(message.length).toBeLessThan(500);
    }
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it('a million faults are counted, and as many shown as are wanted', async () => {
    const text = `[${Array(200_000).fill('{}').join(',')}]`;
    const { findings, summary } = await checkText(folder.path, 'many.json', text, { type: 'Response', maxFindings: 10 });
    expect(findings).toHaveLength(10);
    expect(summary).toMatchObject({ errors: 200_000, hidden: 199_990, values: 200_000 });
  });

  it.each([
    ['nested too deeply', `${'['.repeat(50_000)}`],
    [
      'aliases that multiply',
      `a: &a [x,x,x,x,x,x,x,x,x]\n${'bcdefghi'
        .split('')
        .map((name, index) => `${name}: &${name} [${Array(9).fill(`*${'abcdefgh'[index]}`).join(',')}]\n`)
        .join('')}`,
    ],
    ['an alias of itself', 'a: &a [*a]\n'],
    ['a tag of a foreign type', 'a: !!js/function "x"\n'],
    ['keys that are no texts', '? [1, 2]\n: x\n'],
  ])('YAML with %s', async (_, text) => {
    const { rules, troubles } = await checkText(folder.path, 'Response.yaml', text);
    expect(troubles).toEqual([]);
    expect(rules.length).toBeGreaterThan(0);
  });

  it('a recording and a HAR file of nonsense', async () => {
    const odd = ['null', '[]', '{}', '5', '"x"', '{"kind":"frame"}', '{"kind":{}}', `{"kind":"frame","stream":1,"data":${nested}}`];
    for (const text of odd) expect((await checkText(folder.path, 'odd.ndjson', text, { type: 'recording' })).troubles).toEqual([]);
    const entries = [
      'null',
      '5',
      '{}',
      '{"request":null}',
      '{"request":{"method":1,"url":[]}}',
      '{"_webSocketMessages":[null,5,{},{"data":5},{"opcode":1,"data":"x"}]}',
      nested,
    ];
    const har = `{"log":{"entries":[${entries.join(',')}]}}`;
    const { rules, troubles } = await checkText(folder.path, 'odd.har', har);
    expect(troubles).toEqual([]);
    expect(rules).toEqual(Array(entries.length).fill('har-form'));
  });

  it('whatever bytes come, every format writes something down', async () => {
    const context = { profile: 'strict' as const, version: '0', color: false, quiet: false, inRepository: (file: string) => file };
    const piece = fc.oneof(
      fc.constantFrom('{', '}', '[', ']', ',', ':', '"', '\\', '\n', '"type"', '"data"', '1e5', 'null', '\u0000'),
      fc.string({ unit: 'binary', maxLength: 5 }),
    );
    const makers = await Promise.all(Object.values(FORMATS).map(({ load }) => load()));
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 30 }), fc.constantFrom('a.json', 'a.ndjson', 'a.yaml', 'a.har', 'a'), async (pieces, name) => {
        const { shown, summary, troubles } = await checkText(
          folder.path,
          name,
          pieces.join(''),
          name === 'a.har' ? {} : { type: 'ChatStreamEnvelope' },
        );
        for (const make of makers) {
          const format = make(context);
          const written = [
            format.begin?.() ?? '',
            ...shown.map((one) => format.finding(one)),
            format.fileEnd?.(name) ?? '',
            format.end({ summary, troubles }),
          ].join('');
          // Nothing that a terminal would obey.
          expect(written).not.toMatch(/[\p{Bidi_Control}]|(?![\n])\p{Cc}/u);
        }
      }),
      { numRuns: 300 },
    );
  });
});
