import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { glob } from 'tinyglobby';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { loadContract, readSpec } from '../scripts/contract/load.js';
import { checkContract, RULES } from '../scripts/contract/rules/index.js';
import { ROOT } from '../scripts/generate/external.js';
import { type Breakage, broken, placeOf, RULE_BREAKERS } from './support/breakages.js';
import { Checkout, type Ran } from './support/checkout.js';

const spec = await readSpec(ROOT);

/** Mistakes beside the first one that a rule has to see as well. */
const MORE: Breakage[] = [
  {
    mistake: 'a union member that may leave its tag out',
    edit: { file: 'spec/schemas/ChatTextPart.yaml', from: 'required: [type]', to: 'required: []' },
    rule: 'unions-tagged',
    at: { file: 'spec/schemas/ChatTextPart.yaml', text: 'required:' },
    says: 'ChatTextPart does not require its tag "type".',
    hint: 'Add type to "required".',
  },
  {
    mistake: 'an example of a type with a key that the type does not have',
    edit: { file: 'spec/schemas/ChatTextPart.yaml', from: 'text: I will', to: 'txt: I will' },
    rule: 'examples-valid',
    at: { file: 'spec/schemas/ChatTextPart.yaml', text: '{type: text, txt' },
    says: 'must NOT have additional properties ("txt").',
    hint: 'Correct the example, or the schema.',
  },
  {
    mistake: 'a parameter whose example is no UUID',
    edit: { file: 'spec/parameters/chat.yaml', from: 'example: 5b6a1f6e-', to: 'example: 5b6a1f6e+' },
    rule: 'examples-valid',
    at: { file: 'spec/parameters/chat.yaml', text: 'example:' },
    says: 'This example of chat breaks its schema',
    hint: 'Correct the example, or the schema.',
  },
  {
    mistake: 'a type without a description',
    edit: { file: 'spec/schemas/ChatTextPart.yaml', from: 'description: Text that the user or the model wrote.\n', to: '' },
    rule: 'described',
    at: { file: 'spec/schemas/ChatTextPart.yaml', text: 'title:' },
    says: 'Type ChatTextPart has no description.',
    hint: 'Say what it means, and what its absence, null or zero means.',
  },
  {
    mistake: 'a type that does not name its struct upstream',
    edit: { file: 'spec/schemas/ChatTextPart.yaml', from: 'x-upstream: ChatMessagePart\n', to: '' },
    rule: 'traced',
    at: { file: 'spec/schemas/ChatTextPart.yaml', text: 'title:' },
    says: 'ChatTextPart does not say which upstream type it stands for.',
    hint: 'Add "x-upstream: Struct".',
  },
  {
    mistake: 'a type that says it is unused, and is used',
    edit: { file: 'spec/schemas/ChatTextPart.yaml', from: 'title: ChatTextPart\n', to: 'title: ChatTextPart\nx-unused: Nobody writes.\n' },
    rule: 'used',
    at: { file: 'spec/schemas/ChatTextPart.yaml', text: 'x-unused:' },
    says: 'ChatTextPart says that it is unused, but something uses it.',
    hint: 'Remove "x-unused".',
  },
  {
    mistake: 'a listed type that nothing uses and that does not say why',
    edit: { file: 'spec/schemas/UpdateChatRequest.yaml', from: 'x-unused: Upstream', to: '# Upstream' },
    rule: 'used',
    at: { file: 'spec/schemas/UpdateChatRequest.yaml', text: 'title:' },
    says: 'spec/schemas/UpdateChatRequest.yaml is listed but nothing uses it.',
    hint: 'Use it, remove it, or list it under components.schemas and say why in "x-unused".',
  },
  {
    mistake: 'a gap in the numbers of the laws',
    edit: { file: 'spec/PROTOCOL.md', from: '### S1. ', to: '### R99. One more\n\nOne law more.\n\n### S1. ' },
    rule: 'laws-resolve',
    at: { file: 'spec/PROTOCOL.md', text: 'R99. ' },
    says: 'Law R99 stands where R24 is due.',
    hint: 'Number the laws of a part 1, 2, 3 …',
  },
  {
    mistake: 'an operation without a success status',
    edit: { file: 'spec/paths/chat-git-changes.yaml', from: "'200':", to: "'418':" },
    rule: 'one-success',
    at: { file: 'spec/paths/chat-git-changes.yaml', text: 'responses:' },
    says: 'has 0 success statuses (none); there is exactly one.',
    hint: 'Keep the status that the server really answers.',
  },
];

describe('The rules of the house', () => {
  it('find nothing in the contract', () => {
    expect(checkContract(loadContract(spec))).toEqual([]);
  });

  it('are each shown a contract that breaks them', () => {
    expect(RULE_BREAKERS.map(({ rule }) => rule).sort()).toEqual(Object.keys(RULES).sort());
  });

  it.each([...RULE_BREAKERS, ...MORE])('find $mistake, by one rule alone and at the right place', (breakage) => {
    const files = broken(spec, breakage);
    const findings = checkContract(loadContract(files));
    expect(findings.filter(({ rule }) => rule !== breakage.rule)).toEqual([]);
    expect(findings).not.toEqual([]);
    for (const finding of findings) {
      expect(finding).toMatchObject({ file: breakage.at.file, ...placeOf(files, breakage), hint: breakage.hint });
      expect(finding.message).toContain(breakage.says);
    }
  });
});

describe('redocly lint', () => {
  let checkout: Checkout;
  let clean: Ran;
  let dirty: Ran;
  const files = broken(spec, ...RULE_BREAKERS);

  beforeAll(async () => {
    const lint = (format: string) =>
      checkout.node(['--import', 'tsx', 'node_modules/@redocly/cli/bin/cli.js', 'lint', `--format=${format}`], {
        env: { REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' },
      });
    checkout = await Checkout.make('lint');
    clean = await lint('json');
    for (const [file, text] of files) if (spec.get(file) !== text) await checkout.write(file, text);
    dirty = await lint('codeclimate');
  }, 180_000);
  afterAll(() => checkout?.dispose());

  /** What it prints, one JSON text a document, one after the other. */
  const documentsOf = (stdout: string): unknown[] => stdout.split(/(?<=^[}\]])(?=[[{]\n)/m).map((text) => JSON.parse(text));

  it('finds no error and no warning in either document, and ignores none', () => {
    expect(clean.code).toBe(0);
    const totals = documentsOf(clean.stdout).map((document) => (document as { totals: unknown }).totals);
    expect(totals).toEqual([
      { errors: 0, warnings: 0, ignored: 0 },
      { errors: 0, warnings: 0, ignored: 0 },
    ]);
  });

  it('has every rule of the house switched on as an error', async () => {
    const { plugins, rules } = parse(await readFile(join(ROOT, 'redocly.yaml'), 'utf8')) as { plugins: string[]; rules: Record<string, string> };
    expect(plugins).toEqual(['./scripts/lint/plugin.ts']);
    const ours = Object.entries(rules).filter(([name]) => name.startsWith('coder-chats/'));
    expect(Object.fromEntries(ours)).toEqual(Object.fromEntries(Object.keys(RULES).map((rule) => [`coder-chats/${rule}`, 'error'])));
  });

  it('tells of each broken rule of the house once, with its file and line', () => {
    expect(dirty.code).toBe(1);
    const problems = documentsOf(dirty.stdout).flat() as { fingerprint: string; location: { path: string; lines: { begin: number } } }[];
    const ours = problems
      .filter(({ fingerprint }) => fingerprint.startsWith('coder-chats/'))
      .map(({ fingerprint, location }) => `${location.path}:${location.lines.begin} ${fingerprint.split('-#', 1)[0]}`);
    const wanted = RULE_BREAKERS.map((breakage) => `${breakage.at.file}:${placeOf(files, breakage).line} coder-chats/${breakage.rule}`);
    expect(ours.sort()).toEqual(wanted.sort());
  });

  it('has no file of findings to ignore', async () => {
    expect(await glob(['**/.redocly.lint-ignore.yaml', '**/.spectral*'], { cwd: ROOT, dot: true, ignore: ['**/node_modules/**'] })).toEqual([]);
  });
});
