import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { ROOT } from '../../scripts/generate/external.js';
import { readConfig } from '../../scripts/validate/inputs/config.js';
import { expand, shard } from '../../scripts/validate/inputs/expand.js';
import { check, checkText, temporaryFolder } from './engine.js';
import { eventsOf, makeSession, toHar, toNdjson } from './session.js';

const folder = temporaryFolder();
afterAll(folder.remove);

const session = makeSession(20260228, 30);
const recorded = toNdjson(session);
const events = eventsOf(session);
const bad = { ...events[0], chat_id: 'nobody-at-all' };
const CHAT = { id: 'a1d0c3b2-77aa-4b1c-9d2e-3f4a5b6c7d8e', owner_id: '0f3c1d7a-52b4-4e0e-9d8f-6b7a8c9d0e1f' };
const chat = {
  ...CHAT,
  last_model_config_id: CHAT.owner_id,
  title: 'Grüße 日本 😀',
  status: 'waiting',
  last_error: null,
  created_at: '2026-02-28T21:48:00Z',
  updated_at: '2026-02-28T21:49:30.75Z',
  archived: false,
};

/** The session's events with one fault in the middle, in every form, and where the fault must be found. */
const broken = [...events.slice(0, 2000), bad, ...events.slice(2000)];
const har = structuredClone(toHar(session)) as { log: { entries: { _webSocketMessages?: { data: string }[] }[] } };
const socket = har.log.entries.findIndex(({ _webSocketMessages }) => _webSocketMessages);
const frame = har.log.entries[socket]?._webSocketMessages?.[10] as { data: string };
frame.data = frame.data.replace('"chat_id":"', '"chat_id":"x');

const oneLine = JSON.stringify(broken);
const pretty = JSON.stringify(broken, null, 2);
const prettyHar = JSON.stringify(har, null, 2);
const lineOf = (text: string, part: string) => text.slice(0, text.indexOf(part)).split('\n').length;

const FORMS: { form: string; name: string; text: string; line: number; values: number }[] = [
  { form: 'NDJSON', name: 'events.ndjson', text: toNdjson(broken), line: 2001, values: broken.length },
  { form: 'NDJSON under a name that does not say so', name: 'events.log', text: toNdjson(broken), line: 2001, values: broken.length },
  {
    form: 'NDJSON with CRLF and a byte order mark',
    name: 'crlf.ndjson',
    text: `\ufeff${toNdjson(broken).replaceAll('\n', '\r\n')}`,
    line: 2001,
    values: broken.length,
  },
  { form: 'a large JSON list on one line', name: 'one.json', text: oneLine, line: 1, values: broken.length },
  { form: 'a large JSON list over many lines', name: 'pretty.json', text: pretty, line: lineOf(pretty, 'nobody-at-all'), values: broken.length },
  { form: 'a HAR file of a browser', name: 'session.har', text: prettyHar, line: lineOf(prettyHar, 'chat_id\\":\\"x'), values: 0 },
];

describe('input forms', () => {
  it.each(
    FORMS.flatMap((form) => [
      { ...form, packed: false },
      { ...form, packed: true },
    ]),
  )('$form (packed: $packed) is read, and its one fault found in its line', async ({ name, text, line, values, packed }) => {
    const { findings, summary, troubles } = await checkText(folder.path, packed ? `${name}.gz` : name, packed ? gzipSync(text) : text);
    expect(troubles).toEqual([]);
    expect(findings.map(({ rule, line }) => ({ rule, line }))).toEqual([{ rule: 'uuid', line }]);
    if (values) expect(summary.values).toBe(values);
    expect(summary.files).toBe(1);
  });

  it('the recorded session holds as a recording and as a HAR file', async () => {
    expect((await checkText(folder.path, 'session.ndjson', recorded)).rules).toEqual([]);
    const { rules, summary } = await checkText(folder.path, 'good.har', JSON.stringify(toHar(session)));
    expect(rules).toEqual([]);
    expect(summary.values).toBeGreaterThan(1000);
    // The favicon is none of ours.
    expect(summary.skipped).toBe(1);
  });

  it('a place in a HAR body is that of the character in the file', async () => {
    const text = JSON.stringify({
      log: {
        entries: [
          {
            request: { method: 'GET', url: 'https://x/api/experimental/chats' },
            response: { status: 200, content: { text: JSON.stringify([{ ...chat, title: 5 }]) } },
          },
        ],
      },
    });
    const { findings } = await checkText(folder.path, 'body.har', text);
    expect(findings.map(({ rule, operation, status, entry }) => ({ rule, operation, status, entry }))).toEqual([
      { rule: 'type', operation: 'listChats', status: 200, entry: 1 },
    ]);
    expect(findings[0]?.column).toBe(text.indexOf('\\"title') + 1);
  });

  it.each([
    ['JSON', 'Chat.json', JSON.stringify({ ...chat, status: 'resting' }, null, 2), 6],
    ['YAML', 'Chat.yaml', stringify({ ...chat, status: 'resting' }), 5],
    [
      'YAML of several documents',
      'Chat.yml',
      `${stringify(chat)}---\n${stringify({ ...chat, status: 'resting' })}`,
      5 + Object.keys(chat).length + 1,
    ],
  ])('%s tells the line and the column of the key, with the source around it', async (_, name, text, line) => {
    const { findings, shown } = await checkText(folder.path, name, text);
    expect(findings.map(({ rule, pointer }) => ({ rule, pointer }))).toEqual([{ rule: 'enum', pointer: '/status' }]);
    expect(findings[0]?.line).toBe(line);
    const frame = shown[0]?.frame;
    const marked = frame?.lines.find(({ number }) => number === line)?.text ?? '';
    expect(marked).toContain('resting');
    expect(marked.slice(frame?.mark)).toMatch(/^"?status/);
    expect(findings[0]?.column).toBe((text.split('\n')[line - 1]?.search(/"?status/) as number) + 1);
  });

  it('columns count UTF-16 units, in a line with wide characters too', async () => {
    const text = JSON.stringify([...Array(3000).fill(chat), { ...chat, archived: 'no' }]);
    expect(Buffer.byteLength(text)).toBeGreaterThan(1 << 18);
    const { findings } = await checkText(folder.path, 'wide.json', text);
    expect(findings.map(({ column }) => column)).toEqual([text.lastIndexOf('"archived"') + 1]);
  });

  it('a broken line is a finding, and the rest is still checked', async () => {
    const lines = events.slice(0, 50).map((event) => JSON.stringify(event));
    lines[10] = lines[10]?.slice(0, 30) as string;
    lines[20] = JSON.stringify(bad);
    lines[30] = '}{';
    const { findings, summary } = await checkText(folder.path, 'lines.ndjson', lines.join('\n'));
    expect(findings.map(({ rule, line }) => [rule, line])).toEqual([
      ['json-syntax', 11],
      ['uuid', 21],
      ['json-syntax', 31],
    ]);
    expect(summary.values).toBe(48);
  });

  it('a file that ends in the middle of a line says so', async () => {
    const text = toNdjson(events.slice(0, 5));
    const { findings } = await checkText(folder.path, 'cut.ndjson', text.slice(0, -20));
    expect(findings.map(({ rule, line }) => [rule, line])).toEqual([['json-syntax', 5]]);
    expect(findings[0]?.message).toMatch(/ends before/);
  });

  it('bytes that are no UTF-8 are a finding in their line', async () => {
    const bytes = Buffer.concat([
      Buffer.from(toNdjson(events.slice(0, 3))),
      Buffer.from('{"type":"\xff\xfe"}\n', 'latin1'),
      Buffer.from(toNdjson([bad])),
    ]);
    const { findings } = await checkText(folder.path, 'bytes.ndjson', bytes);
    expect(findings.map(({ rule, line }) => [rule, line])).toEqual([
      ['utf-8', 4],
      ['uuid', 5],
    ]);
    const whole = await checkText(folder.path, 'Chat.json', Buffer.from('{\n"title":"\xff"}', 'latin1'));
    expect(whole.findings.map(({ rule, line }) => [rule, line])).toEqual([['utf-8', 2]]);
  });

  it('packed data that is cut off or damaged is a finding', async () => {
    const packed = gzipSync(toNdjson(events));
    expect((await checkText(folder.path, 'cut.ndjson.gz', packed.subarray(0, packed.length / 2))).rules).toEqual(['gzip-data']);
    const damaged = Buffer.from(packed);
    damaged.fill(0, 200, 400);
    expect((await checkText(folder.path, 'bad.ndjson.gz', damaged)).rules).toContain('gzip-data');
  });

  it('YAML that is not well-formed is a finding', async () => {
    const { findings } = await checkText(folder.path, 'Chat.yaml', 'id: 1\ntitle: [\n');
    expect(findings[0]).toMatchObject({ rule: 'yaml-syntax', line: 3 });
  });

  it('pieces of any size give the same findings', async () => {
    // The window slides in pieces of 256 kB: values of many sizes fall on its borders in every way.
    const make = fc.array(fc.integer({ min: 1, max: 90_000 }), { minLength: 4, maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(make, fc.boolean(), async (sizes, asList) => {
        const values = sizes.map((size, index) => ({
          type: 'error',
          chat_id: index % 3 === 0 ? 'bad' : CHAT.id,
          error: { message: 'é'.repeat(size) },
        }));
        const text = asList ? `[\n${values.map((value) => JSON.stringify(value)).join(',\n')}\n]` : toNdjson(values);
        const { findings, summary } = await checkText(folder.path, asList ? 'sizes.json' : 'sizes.ndjson', text, { type: 'ChatStreamEvent' });
        const expected = sizes.flatMap((_, index) => (index % 3 === 0 ? [index + (asList ? 2 : 1)] : []));
        expect(findings.map(({ line }) => line)).toEqual(expected);
        if (!asList || text.length > 1 << 18) expect(summary.values).toBe(values.length);
      }),
      { numRuns: 25 },
    );
  });
});

describe('what a file holds', () => {
  const text = JSON.stringify(chat);

  it.each([
    ['by its folder', 'Chat/one.json'],
    ['by a part of its name', 'one.Chat.json'],
    ['by its content', 'one.json'],
  ])('is known %s', async (_, name) => {
    mkdirSync(join(folder.path, 'Chat'), { recursive: true });
    const { summary, rules } = await checkText(folder.path, name, text);
    expect({ rules, values: summary.values }).toEqual({ rules: [], values: 1 });
  });

  it('the name wins over the content, so that a wrong file in a folder is seen', async () => {
    mkdirSync(join(folder.path, 'Response'), { recursive: true });
    expect((await checkText(folder.path, 'Response/chat.json', text)).rules).toContain('required');
  });

  it('a value with a fault or two is still known', async () => {
    expect(
      (await checkText(folder.path, 'one.json', JSON.stringify({ ...chat, status: 'resting', extra: 1 }))).findings.map(({ rule, type }) => [
        rule,
        type,
      ]),
    ).toEqual([
      ['enum', 'ChatStatus'],
      ['unknown-property', 'Chat'],
    ]);
    expect(
      (await checkText(folder.path, 'two.json', JSON.stringify({ type: 'toolcall', tool_call_id: 'x', tool_name: 'y', args: {} }))).findings[0]
        ?.message,
    ).toMatch(/did you mean "tool-call"/);
  });

  it('what cannot be told is a trouble that lists the likely types', async () => {
    const { troubles, summary } = await checkText(folder.path, 'request.json', '{"content":[{"type":"text","text":"x"}]}');
    expect(troubles[0]?.message).toBe(
      'It cannot be told which type this is: it may be CreateChatMessageRequest, CreateChatRequest or EditChatMessageRequest.',
    );
    expect(summary.files).toBe(0);
    expect((await checkText(folder.path, 'number.json', '5')).troubles).toHaveLength(1);
  });

  it('an operation and a status, or the word request, name the body', async () => {
    const request = '{"content":[{"type":"text","text":"x"}]}';
    expect((await checkText(folder.path, 'request.json', request, { operation: 'createChat:request' })).rules).toEqual([]);
    expect((await checkText(folder.path, 'one.json', '{"message":"x"}', { operation: 'getChat:404' })).rules).toEqual([]);
    expect((await checkText(folder.path, 'one.json', text, { operation: 'listChats' })).rules).toEqual(['list']);
    expect((await checkText(folder.path, 'one.json', `[${text}]`, { operation: 'createChat' })).rules).toEqual(['type']);
  });

  it('tables of test cases are no payloads', async () => {
    const { summary, rules } = await check(join(ROOT, 'test/fixtures/Chat/invalid.json'));
    expect({ rules, files: summary.files, skipped: summary.skipped }).toEqual({ rules: [], files: 0, skipped: 1 });
  });

  it('a file that may not be read, or is a folder, is a trouble with its reason', async () => {
    const path = join(folder.path, 'closed.json');
    writeFileSync(path, text);
    chmodSync(path, 0);
    chmodSync(folder.path, 0o755);
    expect((await asNobody(() => check(path))).troubles[0]?.message).toMatch(/permission/);
    expect((await check(folder.path)).troubles[0]?.message).toMatch(/directory/);
    expect((await check(join(folder.path, 'nothing.json'))).troubles[0]?.message).toMatch(/no such file/);
  });
});

describe('which files', () => {
  const tree = temporaryFolder();
  afterAll(tree.remove);
  for (const name of ['a.json', 'b/c.ndjson', 'b/d.har.gz', 'b/e.txt', 'b/package.json', 'b/node_modules/x.json', 'empty/.keep', 'odd [1]/f.yaml']) {
    mkdirSync(join(tree.path, name, '..'), { recursive: true });
    writeFileSync(join(tree.path, name), '{}');
  }

  it('a folder means the payloads below it, and not what packages and tools keep there', async () => {
    const { files, empty } = await expand(['.'], [], tree.path);
    expect(files).toEqual(['a.json', 'b/c.ndjson', 'b/d.har.gz', 'odd [1]/f.yaml']);
    expect(empty).toEqual([]);
  });

  it('a folder that may not be read stands among the files, for what it holds is not checked', async () => {
    const closed = temporaryFolder();
    for (const name of ['open/a.json', 'closed/b.json']) {
      mkdirSync(join(closed.path, name, '..'));
      writeFileSync(join(closed.path, name), '{}');
    }
    chmodSync(closed.path, 0o755);
    chmodSync(join(closed.path, 'closed'), 0);
    const { files, empty } = await asNobody(() => expand(['.'], [], closed.path));
    expect({ files, empty }).toEqual({ files: ['closed', 'open/a.json'], empty: [] });
    expect((await asNobody(() => check(join(closed.path, 'closed')))).troubles[0]?.message).toMatch(/permission/);
    closed.remove();
  });

  it('patterns, folders with odd names and files that are named twice', async () => {
    expect((await expand(['b/*.ndjson', 'odd [1]', 'b', 'a.json', 'a.json'], ['**/*.gz'], tree.path)).files).toEqual([
      'b/c.ndjson',
      'odd [1]/f.yaml',
      'a.json',
    ]);
  });

  it('what names nothing is told, each with its reason', async () => {
    expect((await expand(['empty', 'no.json', '*.xml'], [], tree.path)).empty).toEqual([
      { argument: 'empty', reason: 'directory' },
      { argument: 'no.json', reason: 'missing' },
      { argument: '*.xml', reason: 'pattern' },
    ]);
  });

  it('shards are disjoint and together everything', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string()), fc.integer({ min: 1, max: 9 }), (files, of) => {
        const parts = Array.from({ length: of }, (_, index) => shard(files, index + 1, of));
        expect(parts.flat().sort()).toEqual([...files].sort());
        const sizes = parts.map(({ length }) => length);
        expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('a configuration maps patterns to types, the first that fits', async () => {
    const path = join(tree.path, 'coder-chats.yaml');
    writeFileSync(
      path,
      "validate:\n  profile: tolerant\n  types: {'b/*.ndjson': ChatStreamEvent, '**/*.ndjson': Chat, 'a.json': 'Chat[]'}\n  ignore: ['**/f.yaml']\n",
    );
    const config = await readConfig(path);
    expect(config.profile).toBe('tolerant');
    expect(config.ignore).toEqual(['**/f.yaml']);
    expect(config.kindOf(join(tree.path, 'b/c.ndjson'))).toEqual({ kind: 'payload', type: { name: 'ChatStreamEvent' } });
    expect(config.kindOf(join(tree.path, 'a.json'))).toEqual({ kind: 'payload', type: { name: 'Chat', list: true } });
    expect(config.kindOf(join(tree.path, 'b/e.txt'))).toBeUndefined();
  });

  it.each([
    ['validate: [1]', /must be a mapping/],
    ['validate: {tpyes: {}}', /no setting "tpyes"/],
    ["validate: {types: {'*.json': Caht}}", /did you mean Chat\?/],
    ['validate: {profile: lax}', /strict or tolerant/],
    ['validate: {ignore: 5}', /list of patterns/],
    ['{', /cannot be read as YAML/],
  ])('a configuration that says %s is refused', async (text, message) => {
    const path = join(tree.path, 'odd.yaml');
    writeFileSync(path, text);
    await expect(readConfig(path)).rejects.toThrow(message);
  });
});

/** Runs something without the rights of root, to whom every file is open. */
async function asNobody<T>(run: () => Promise<T>): Promise<T> {
  if (process.getuid?.() !== 0) return run();
  const NOBODY = 65_534;
  process.seteuid?.(NOBODY);
  try {
    return await run();
  } finally {
    process.seteuid?.(0);
  }
}
