import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { FORMATS } from '../../scripts/validate/formats/index.js';
import { secretRanges } from '../../scripts/validate/secrets.js';
import { checkText, temporaryFolder } from './engine.js';

const folder = temporaryFolder();
afterAll(folder.remove);

/** Everything that any format would write. */
async function written(name: string, text: string, options: { type?: string; operation?: string; profile?: 'strict' | 'tolerant' } = {}) {
  const { shown, summary, troubles } = await checkText(folder.path, name, text, options);
  const context = { profile: 'strict' as const, version: '0', color: true, quiet: false, inRepository: (file: string) => file };
  const makers = await Promise.all(Object.values(FORMATS).map(({ load }) => load()));
  const texts = makers.map((make) => {
    const format = make(context);
    const parts = [
      format.begin?.(),
      ...shown.map((one) => format.finding(one)),
      ...troubles.map((one) => format.trouble(one)),
      format.fileEnd?.(name),
      format.end({ summary, troubles }),
    ];
    return parts.join('');
  });
  return { text: texts.join('\n') + JSON.stringify(shown), count: summary.errors + summary.warnings };
}

const SECRET = 'sk-Geheimnis-4711';
const TOKEN = 'Abcdefghi9-Zyxwvutsrqponmlkjihgf9';

// As people and tools write it: plain, with escapes, long before it or much behind it.
const secret = fc.tuple(fc.string({ unit: 'grapheme-ascii', maxLength: 8 }), fc.constantFrom(SECRET)).map(([before, core]) => `${before}${core}`);
const spaced = fc.constantFrom(undefined, 1, 4);
const padding = fc.integer({ min: 0, max: 300 }).map((length) => 'x'.repeat(length));

describe('secrets are never shown', () => {
  it('the value of a secret property, whatever is wrong beside it', async () => {
    await fc.assert(
      fc.asyncProperty(
        secret,
        spaced,
        padding,
        fc.constantFrom('CreateChatProviderConfigRequest', 'UpdateChatProviderConfigRequest', 'Chat', 'ChatStreamEvent'),
        async (key, indent, pad, type) => {
          const value = { pad, odd: 1, provider: 5, api_key: key, enabled: 'no', behind: pad };
          const { text, count } = await written('provider.json', JSON.stringify(value, null, indent), { type });
          expect(count).toBeGreaterThan(0);
          expect(text).not.toContain(SECRET);
        },
      ),
      { numRuns: 60 },
    );
  });

  it.each([
    ['a number', '{"api_key": 4711471147, "odd": 1}'],
    ['an object', '{"api_key": {"a": ["4711471147"]}, "odd": 1}'],
    ['an escaped key', '{"api\\u005fkey": "4711471147", "odd": 1}'],
    ['a key that stands twice', '{"api_key": 4711471147, "api_key": "4711471147", "odd": 1}'],
    ['a line that is cut off', '{"odd": 1, "api_key": "4711471147'],
    ['a line that is no JSON', "{'api_key': '4711471147'}"],
    ['a line that is no JSON behind the secret', '{"api_key": "4711471147", "odd": }'],
    ['a list', '{"api_key": ["4711471147"], "enabled": 5}'],
  ])('as %s', async (_, line) => {
    for (const name of ['a.json', 'a.ndjson', 'a.yaml']) {
      const { text, count } = await written(name, line, { type: 'CreateChatProviderConfigRequest' });
      expect(count).toBeGreaterThan(0);
      expect(text).not.toContain('4711471147');
    }
  });

  it('YAML in its own forms', async () => {
    for (const text of [
      'odd: 1\napi_key: 4711471147\n',
      'odd: 1\napi_key: >-\n  4711471147\n  4711471147\nprovider: 5\n',
      'api_key: &k 4711471147\nodd: *k\n',
      '---\napi_key: 4711471147\n---\nodd: 1\n',
    ]) {
      expect((await written('a.yaml', text, { type: 'CreateChatProviderConfigRequest' })).text).not.toContain('4711471147');
    }
  });

  it('tokens in headers, cookies, queries and bodies of a HAR file', async () => {
    const places = fc.record({
      header: fc.constantFrom('Coder-Session-Token', 'coder-session-token', 'Authorization', 'Cookie', 'Set-Cookie'),
      order: fc.boolean(),
      indent: spaced,
      pad: padding,
    });
    await fc.assert(
      fc.asyncProperty(places, async ({ header, order, indent, pad }) => {
        const named = (name: string) => (order ? { name, value: `Bearer ${SECRET}` } : { value: `Bearer ${SECRET}`, name });
        const har = {
          log: {
            entries: [
              {
                pad,
                cookies: [{ name: 'anything', value: SECRET }],
                request: {
                  method: 'POST',
                  url: `https://x/api/experimental/chats/providers?coder_session_token=${TOKEN}&access_token=${SECRET}`,
                  headers: [named(header)],
                  queryString: [named('coder_session_token'), named('access_token')],
                  cookies: [{ name: 'other', value: SECRET }],
                  postData: { text: JSON.stringify({ provider: 5, api_key: SECRET, odd: pad }) },
                },
                response: {
                  status: 201,
                  headers: [named(header)],
                  content: { text: JSON.stringify({ api_key: SECRET, odd: 1, display_name: TOKEN, id: TOKEN }) },
                },
              },
              { request: { url: SECRET.repeat(0) }, headers: [named(header)] },
            ],
          },
        };
        const { text, count } = await written('a.har', JSON.stringify(har, null, indent));
        expect(count).toBeGreaterThan(3);
        expect(text).not.toContain(SECRET);
        expect(text).not.toContain(TOKEN);
      }),
      { numRuns: 60 },
    );
  });

  it('tokens in a recording that should not hold any', async () => {
    const lines = [
      {
        kind: 'request',
        call: 1,
        method: 'GET',
        path: `/api/experimental/chats/x/y/z?access_token=${SECRET}`,
        headers: { Authorization: `Bearer ${SECRET}` },
      },
      { kind: 'open', stream: 1, path: `/api/experimental/chats/a/stream?coder_session_token=${SECRET}`, token: TOKEN },
      { kind: 'request', call: 2, method: 'PATCH', path: '/api/experimental/chats/providers/x', body: { api_key: SECRET, enabled: 5 } },
      {
        kind: 'request',
        call: 3,
        method: 'PATCH',
        path: '/api/experimental/chats/providers/x',
        text: JSON.stringify({ api_key: SECRET, enabled: 5 }),
      },
    ];
    const { text, count } = await written('a.recording.ndjson', lines.map((line) => JSON.stringify(line)).join('\n'));
    expect(count).toBe(4);
    expect(text).not.toContain(SECRET);
    expect(text).not.toContain(TOKEN);
  });

  it('what is masked is the value and no more', () => {
    const text = '{"a": 1, "api_key": "x", "b": {"api_key": [1, 2]}, "c": [{"name": "Cookie", "value": "y"}, {"name": "Host", "value": "z"}]}';
    expect(secretRanges(text).map(([from, to]) => text.slice(from, to))).toEqual(['"x"', '[1, 2]', '"y"']);
  });
});
