import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import type { JsonObject } from '../../scripts/contract/json.js';
import { ROOT } from '../../scripts/generate/external.js';
import { VALUE_CHECKS } from '../../scripts/validate/rules/values.js';
import { type check, checkText, temporaryFolder } from './engine.js';

/*
 * Lines of a stream that differ from an earlier one in their chat and their piece of text alone are not parsed. Nobody may
 * notice.
 */

const folder = temporaryFolder();
afterAll(folder.remove);

const CHAT = 'a1d0c3b2-77aa-4b1c-9d2e-3f4a5b6c7d8e';
const piece = (text: string, type = 'text', chat = CHAT) =>
  JSON.stringify({ type: 'message_part', chat_id: chat, message_part: { role: 'assistant', part: { type, text } } });
const LIKE = [piece('so it is'), piece('hm', 'reasoning')];

const told = ({ findings }: Awaited<ReturnType<typeof check>>, line: number) =>
  findings.filter((one) => one.line === line).map(({ rule, pointer, column, message }) => ({ rule, pointer, column, message }));

/** Each line is told the same of when it stands behind others like it as when it stands alone. */
async function expectSame(lines: (string | Buffer)[], profile: 'strict' | 'tolerant' = 'strict'): Promise<number> {
  const options = { type: 'ChatStreamEvent', profile, maxFindings: 100_000 };
  const between = [...LIKE, ''].join('\n');
  const behind = lines.flatMap((line) => [Buffer.from(between), Buffer.from(line), Buffer.from('\n')]);
  const together = await checkText(folder.path, 'together.ndjson', Buffer.concat(behind), options);
  let faulty = 0;
  for (const [index, line] of lines.entries()) {
    const alone = await checkText(folder.path, 'alone.ndjson', Buffer.concat([Buffer.from(line), Buffer.from('\n')]), options);
    const expected = told(alone, 1);
    expect([`${line}`, told(together, index * 3 + 3)]).toEqual([`${line}`, expected]);
    if (expected.length > 0) faulty++;
  }
  expect(together.summary.values).toBeGreaterThanOrEqual(2 * lines.length);
  return faulty;
}

describe('a piece of text behind others like it', () => {
  const [text] = LIKE as [string, string];
  it.each<[string, string | Buffer, string[]]>([
    ['another text', piece('and so on'), []],
    ['another chat', piece('and so on', 'text', '00000000-0000-0000-0000-000000000000'), []],
    ['escapes', piece('a\n"b"\\ \t/\b\f\r'), []],
    ['escapes of a code', text.replace('so', '\\u00e9\\ud800'), []],
    ['what looks like JSON', piece('"text":"x","text":1.0}}}'), []],
    ['text beyond ASCII', piece('naïve “quotes” 日本 😀'), []],
    ['no text', piece(''), ['minLength']],
    ['an id that is none', piece('x', 'text', CHAT.toUpperCase()), ['uuid']],
    ['an id with a hyphen elsewhere', piece('x', 'text', `a1d0c3b-277aa${CHAT.slice(13)}`), ['uuid']],
    ['an id with a colon for a digit', piece('x', 'text', CHAT.replace('9', ':')), ['uuid']],
    ['another role', piece('x').replace('assistant', 'robot'), ['enum']],
    ['a control character', text.replace('so', '\u0001'), ['json-syntax']],
    ['a tabulator', text.replace('so', '\t'), ['json-syntax']],
    ['an escape that is none', text.replace('so', '\\x'), ['json-syntax']],
    ['a code of three digits', text.replace('so', '\\u00eg'), ['json-syntax']],
    ['a quote that ends it too early', text.replace('so', '"'), ['json-syntax']],
    ['no end', text.slice(0, -1), ['json-syntax']],
    ['no end, and a backslash', `${text.slice(0, -4)}\\`, ['json-syntax']],
    ['something behind it', `${text}}`, ['json-syntax']],
    ['a carriage return behind it', `${text}\r`, []],
    ['a space behind it', `${text} `, []],
    ['bytes that are not UTF-8', Buffer.from(text.replace('so', '\u00e9'), 'latin1'), ['utf-8']],
    ['a property more behind the text', text.replace(/\}\}\}$/, ',"odd":1}}}'), ['unknown-property']],
    ['a second text', text.replace(/\}\}\}$/, ',"text":"x"}}}'), ['key-twice']],
  ])('is judged as by itself: %s', async (_, line, rules) => {
    await expectSame([line]);
    await expectSame([line], 'tolerant');
    const { findings } = await checkText(folder.path, 'last.ndjson', Buffer.concat([Buffer.from(`${text}\n`), Buffer.from(line)]), {
      type: 'ChatStreamEvent',
    });
    expect(findings.map(({ rule }) => rule)).toEqual(rules);
    expect(findings.every((one) => one.line === 2)).toBe(true);
  });

  it('is judged as by itself, whatever byte is changed, left out or put in', async () => {
    const byte = fc.oneof(fc.constantFrom(...Buffer.from('"\\{}[]:,09afAFgux.- \t\r\0\u007f')), fc.integer({ min: 0, max: 255 }));
    const changed = fc
      .record({
        text: fc.oneof(fc.string({ minLength: 1 }), fc.constantFrom('naïve “quotes”', 'a\nb "c"')),
        type: fc.constantFrom('text', 'reasoning'),
        chat: fc.uuid(),
        places: fc.array(fc.record({ at: fc.nat(), byte, how: fc.constantFrom('change', 'drop', 'insert') }), { maxLength: 2 }),
      })
      .map(({ text, type, chat, places }) => {
        let line = Buffer.from(piece(text, type, chat));
        for (const { at, byte, how } of places) {
          const index = at % line.length;
          const put = how === 'drop' || byte === 10 ? [] : [byte];
          line = Buffer.concat([line.subarray(0, index), Buffer.from(put), line.subarray(how === 'insert' ? index : index + 1)]);
        }
        return line;
      });
    const faulty = await expectSame(fc.sample(changed, { numRuns: 1500, seed: 7 }));
    expect(faulty).toBeGreaterThan(300);
    expect(faulty).toBeLessThan(1400);
  });

  it.each([
    ['line feeds', '\n'],
    ['carriage returns and line feeds', '\r\n'],
  ])('has its own line number, however the file falls into reads, with %s', async (_, end) => {
    for (const length of [1, 50, 333]) {
      const good = piece('x'.repeat(length));
      const bad = good.replace(CHAT, CHAT.toUpperCase());
      const lines = Array.from({ length: 6000 }, (_, index) => (index % 89 === 0 ? bad : good));
      // With a last line that has no end.
      const { findings, summary } = await checkText(folder.path, 'long.ndjson', [...lines, bad].join(end), { type: 'ChatStreamEvent' });
      const expected = [...lines, bad].flatMap((line, index) => (line === bad ? [index + 1] : []));
      expect(findings.map(({ line }) => line)).toEqual(expected);
      expect(summary.values).toBe(6001);
    }
  });
});

describe('a file that is cut off', () => {
  it('does not go on with what stood at the same place of the memory it is read into', async () => {
    // Reads bring 2^18 bytes. All lines have 2^8, so that the last one lies upon the beginning of the first.
    const line = `${piece('x'.repeat(256 - 1 - piece('').length))}\n`;
    const cut = line.slice(0, -4);
    const { rules, summary } = await checkText(folder.path, 'cut.ndjson', line.repeat(1024) + cut, { type: 'ChatStreamEvent' });
    expect(summary.bytes).toBe(2 ** 18 + 252);
    expect(rules).toEqual(['json-syntax']);
  });
});

describe('the contract', () => {
  it('allows any text in a piece but an empty one, and any UUID as the id of its chat', () => {
    const schema = (type: string) => JSON.parse(readFileSync(join(ROOT, `generated/schemas/strict/${type}.json`), 'utf8')) as JsonObject;
    const asserted = (type: string, property: string) => {
      const { description, 'x-upstream': _, ...rest } = (schema(type).properties as Record<string, JsonObject>)[property] as JsonObject;
      return rest;
    };
    expect(asserted('ChatTextPart', 'text')).toEqual({ type: 'string', minLength: 1 });
    expect(asserted('ChatReasoningPart', 'text')).toEqual({ type: 'string', minLength: 1 });
    expect(asserted('ChatStreamMessagePartEvent', 'chat_id')).toEqual({
      type: 'string',
      format: 'uuid',
      pattern: '^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$',
    });
  });

  it('has no rule about them beyond that', () => {
    const around = ['ChatStreamEvent', 'ChatStreamMessagePartEvent', 'ChatStreamMessagePart', 'ChatMessagePart', 'ChatTextPart', 'ChatReasoningPart'];
    expect(around.filter((type) => VALUE_CHECKS[type])).toEqual([]);
  });
});
