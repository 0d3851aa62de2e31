import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ContractFault, describeFinding, type Finding } from '../scripts/contract/finding.js';
import { loadContract, readSpec } from '../scripts/contract/load.js';
import { ROOT } from '../scripts/generate/external.js';
import { STEPS } from '../scripts/generate/steps.js';
import { type Breakage, broken, placeOf, RULE_BREAKERS, UNREADABLE } from './support/breakages.js';
import { Checkout, type Ran, type Snapshot } from './support/checkout.js';

const spec = await readSpec(ROOT);

/** How the terminal tells of a breakage: place, rule and message on one line, the advice on the next. */
function told(files: ReadonlyMap<string, string>, breakage: Breakage): RegExp {
  const { line, column } = placeOf(files, breakage);
  const literally = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(
    `^${literally(`${breakage.at.file}:${line}:${column} ${breakage.rule}: `)}.*${literally(breakage.says)}.*\n    ${literally(breakage.hint)}$`,
    'm',
  );
}

describe('A contract that cannot be read', () => {
  const faultsOf = (files: ReadonlyMap<string, string>): Finding[] => {
    try {
      loadContract(files);
    } catch (error) {
      if (error instanceof ContractFault) return error.findings;
      throw error;
    }
    return [];
  };

  it('is not this one', () => {
    expect(faultsOf(spec)).toEqual([]);
  });

  it.each(UNREADABLE)('tells of $mistake once, with its place and what to do', (breakage) => {
    const files = broken(spec, breakage);
    const findings = faultsOf(files);
    expect(findings).toHaveLength(1);
    expect(findings.map(describeFinding).join('\n')).toMatch(told(files, breakage));
  });

  it('tells of several mistakes in one go', () => {
    const both = UNREADABLE.filter(({ rule, edit }) => rule === 'ref-exists' && 'file' in edit);
    const files = broken(spec, ...both);
    expect(both).toHaveLength(2);
    expect(faultsOf(files)).toHaveLength(2);
    for (const breakage of both) expect(faultsOf(files).map(describeFinding).join('\n')).toMatch(told(files, breakage));
  });
});

describe('npm run generate', () => {
  let checkout: Checkout;
  let first: Ran;
  beforeAll(async () => {
    checkout = await Checkout.make('generate');
    first = await checkout.generate();
  }, 180_000);
  afterAll(() => checkout?.dispose());

  /** Makes the mistakes for the time of a run, which must leave `generated/` as it was, to the byte and the second. */
  async function runBroken(breakages: Breakage[], args: string[] = []): Promise<{ ran: Ran; files: ReadonlyMap<string, string> }> {
    const files = broken(spec, ...breakages);
    const touched = [...new Set([...spec.keys(), ...files.keys()])].filter((file) => spec.get(file) !== files.get(file));
    const put = async (file: string, text: string | undefined) => (text === undefined ? checkout.remove(file) : checkout.write(file, text));
    const before = await checkout.snapshot('generated');
    for (const file of touched) await put(file, files.get(file));
    try {
      const ran = await checkout.generate(args);
      expect(await checkout.snapshot('generated')).toEqual(before);
      return { ran, files };
    } finally {
      for (const file of touched) await put(file, spec.get(file));
    }
  }

  it('ends with a table that names every step and counts the contract', () => {
    expect(first).toMatchObject({ code: 0, stderr: '' });
    const names = first.stdout.split('\n').map((line) => line.split(' ', 1)[0]);
    for (const { name } of STEPS) expect(names).toContain(name);
    expect(first.stdout).toContain('21 operations, 3 messages, 6 events');
    expect(first.stdout).toContain('68 types, 242 fields');
    expect(first.stdout).toMatch(/^proof .* \d{4} fixture cases /m);
  });

  it('writes no progress and no control codes to a pipe', () => {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control codes are what is looked for.
    expect(first.stdout + first.stderr).not.toMatch(/[\u0000-\u0009\u000b-\u001f]/);
  });

  it('says on a second run that nothing has changed, and writes nothing', async () => {
    const before = await checkout.snapshot('generated');
    const second = await checkout.generate();
    expect(second).toMatchObject({ code: 0, stderr: '' });
    expect(second.stdout).toContain('nothing has changed since the last run');
    expect(await checkout.snapshot('generated')).toEqual(before);
  });

  it('has nothing to say with --check where the output is right, and writes nothing', async () => {
    const before = await checkout.snapshot('generated');
    const checked = await checkout.generate(['--check']);
    expect(checked).toMatchObject({ code: 0, stderr: '' });
    expect(checked.stdout).toContain('generated/ is what the contract says');
    expect(await checkout.snapshot('generated')).toEqual(before);
  });

  it('tells with --check exactly which files differ; a run mends exactly those', async () => {
    const sentence = 'A sentence that stands nowhere else.';
    const whatDiffers = (before: Snapshot, after: Snapshot) =>
      [...new Set([...before.keys(), ...after.keys()])].filter((path) => before.get(path)?.written !== after.get(path)?.written).sort();

    const right = await checkout.snapshot('generated');
    const schema = await checkout.read('spec/schemas/ChatGitChange.yaml');
    await checkout.write('spec/schemas/ChatGitChange.yaml', schema.replace(/(?<=^description: >-\n)/m, `  ${sentence}\n`));
    await checkout.write('generated/left/over.txt', 'of an earlier day\n');
    await checkout.remove('generated/client/operations.ts');
    const before = await checkout.snapshot('generated');

    const checked = await checkout.generate(['--check']);
    expect(checked).toMatchObject({ code: 1, stderr: '' });
    expect(whatDiffers(before, await checkout.snapshot('generated'))).toEqual([]);

    // What is asked for by name removes nothing.
    const mended = await checkout.generate(['--only', STEPS.map(({ name }) => name).join()]);
    expect(mended).toMatchObject({ code: 0, stderr: '' });
    const after = await checkout.snapshot('generated');
    const speaking = [...after].filter(([, { text }]) => text.includes(sentence)).map(([path]) => path);
    expect(speaking).toEqual(
      expect.arrayContaining([
        'docs/plain/rest.html',
        'docs/schemas/ChatGitChange.html',
        'client/types.ts',
        'openapi.json',
        'schemas/strict/ChatGitChange.json',
      ]),
    );
    expect(mended.stdout).toContain(`${speaking.length + 1} written, 0 removed, the rest as it was`);
    expect(whatDiffers(before, after)).toEqual([...speaking, 'client/operations.ts'].sort());

    const named = [...checked.stdout.matchAll(/^(changed|missing|left over) +generated\/(.+)$/gm)].map(([, how, path]) => `${how} ${path}`);
    expect(named.sort()).toEqual([...speaking.map((path) => `changed ${path}`), 'left over left/over.txt', 'missing client/operations.ts'].sort());
    expect(checked.stdout).toContain(`${named.length} files differ from the contract. Run: npm run generate`);

    // Back to what the last whole run has seen: what it remembers of its output must not be trusted, for that is another now.
    await checkout.write('spec/schemas/ChatGitChange.yaml', schema);
    const back = await checkout.generate();
    expect(back).toMatchObject({ code: 0, stderr: '' });
    expect(back.stdout).toContain(`${speaking.length} written, 1 removed, the rest as it was`);
    const again = await checkout.snapshot('generated');
    expect(whatDiffers(after, again)).toEqual([...speaking, 'left/over.txt'].sort());
    expect([...again].map(([path, { text }]) => [path, text])).toEqual([...right].map(([path, { text }]) => [path, text]));
    await expect(checkout.read('generated/left')).rejects.toMatchObject({ code: 'ENOENT' });
  }, 180_000);

  it('runs with --only the steps that are named, and leaves the files of the others alone', async () => {
    const before = await checkout.snapshot('generated');
    const schema = await checkout.read('generated/schemas/strict/ChatGitChange.json');
    await checkout.write('generated/schemas/strict/ChatGitChange.json', '{}\n');
    await checkout.write('generated/client/stray.ts', 'export {};\n');
    const ran = await checkout.generate(['--only', 'schemas']);
    expect(ran).toMatchObject({ code: 0, stderr: '' });
    expect(ran.stdout).toContain('68 types, 242 fields');
    expect(ran.stdout).not.toMatch(/^(?!schemas|step|\d)\w/m);
    expect(ran.stdout).toContain('1 written, 0 removed');
    expect(await checkout.read('generated/schemas/strict/ChatGitChange.json')).toBe(schema);
    expect(await checkout.read('generated/client/stray.ts')).toBe('export {};\n');
    await checkout.remove('generated/client/stray.ts');
    expect([...(await checkout.snapshot('generated')).keys()]).toEqual([...before.keys()]);
  });

  it('tells of a reference with a typing error, shows the place, and touches nothing', async () => {
    const [typo] = UNREADABLE as [Breakage];
    const { ran, files } = await runBroken([typo]);
    expect(ran).toMatchObject({ code: 1, stdout: '' });
    expect(ran.stderr).toMatch(told(files, typo));
    const { line, column } = placeOf(files, typo);
    expect(ran.stderr).toContain(`> ${line} |   - $ref: ./ChatStreamRetyEvent.yaml\n`);
    expect(ran.stderr).toContain(`| ${' '.repeat(column - 1)}^\n`);
    expect(ran.stderr).toContain('1 fault in the contract; generated/ is untouched.');
  });

  it('tells of every broken rule in one run, and touches nothing', async () => {
    const { ran, files } = await runBroken(RULE_BREAKERS);
    expect(ran).toMatchObject({ code: 1, stdout: '' });
    for (const breakage of RULE_BREAKERS) expect(ran.stderr).toMatch(told(files, breakage));
    expect(ran.stderr).toContain(`${RULE_BREAKERS.length} faults in the contract; generated/ is untouched.`);
  });

  it('names the step whose template throws, and touches nothing though another step had something to write', async () => {
    const before = await checkout.snapshot('generated');
    const [template, module] = ['scripts/templates/asyncapi/template/stream.ts.js', 'scripts/templates/client/index.ts'];
    await checkout.write(module, `${await checkout.read(module)}// changed\n`);
    const ran = await checkout.edited(template, 'export default function', "throw new Error('out of ink');\nexport default function", () =>
      checkout.generate(['--only', 'stream,client']),
    );
    expect(ran).toMatchObject({ code: 2, stdout: '' });
    expect(ran.stderr).toMatch(/^Step stream: /);
    expect(ran.stderr).toContain('out of ink');
    expect(ran.stderr).toContain('generated/ is untouched.');
    expect(await checkout.snapshot('generated')).toEqual(before);
    expect((await checkout.generate(['--only', 'client'])).stdout).toContain('1 written');
  });

  it('names the step whose tool fails, with the words of the tool', async () => {
    const before = await checkout.snapshot('generated');
    const page = await checkout.read('scripts/templates/docs/redoc.hbs');
    await checkout.edited('scripts/templates/docs/redoc.hbs', page, `${page}{{#if never}}`, async () => {
      const ran = await checkout.generate(['--only', 'plain']);
      expect(ran).toMatchObject({ code: 2, stdout: '' });
      expect(ran.stderr).toMatch(/^Step plain: /);
      expect(ran.stderr).toContain('Parse error');
    });
    expect(await checkout.snapshot('generated')).toEqual(before);
  });

  it('names the fixture, with its line, that says otherwise than the schemas and validators', async () => {
    const before = await checkout.snapshot('generated');
    const fixture = 'test/fixtures/ChatTextPart/invalid.json';
    const [from, to] = ['"data": {"type": 7}, "valid": false', '"data": {"type": 7}, "valid": true'];
    await checkout.edited(fixture, from, to, async () => {
      const line = (await checkout.read(fixture)).split(to, 1)[0]?.split('\n').length;
      const ran = await checkout.generate(['--only', 'schemas', '--only', 'validators']);
      expect(ran).toMatchObject({ code: 2, stdout: '' });
      for (const who of ['the JSON Schema', 'the validator']) {
        for (const profile of ['strict', 'tolerant']) {
          expect(ran.stderr).toMatch(new RegExp(`^${fixture}:${line} ${who} refuses ".+" in the ${profile} profile; the fixture says valid$`, 'm'));
        }
      }
    });
    expect(await checkout.snapshot('generated')).toEqual(before);
  });

  it('refuses wrong usage with exit 2 and says how it goes', async () => {
    const [step, option, help] = await Promise.all([
      checkout.generate(['--only', 'schemas,nonsense']),
      checkout.generate(['--nonsense']),
      checkout.generate(['--help']),
    ]);
    expect(step).toMatchObject({ code: 2, stdout: '' });
    expect(step.stderr).toContain('There is no step "nonsense".');
    for (const { name } of STEPS) expect(step.stderr).toContain(name);

    expect(option).toMatchObject({ code: 2, stdout: '' });
    expect(option.stderr).toContain('--nonsense');
    expect(option.stderr).toContain('npm run generate -- --help');

    expect(help).toMatchObject({ code: 0, stderr: '' });
    for (const word of ['--check', '--only', '--watch', 'Exit status', ...STEPS.map(({ name }) => name)]) expect(help.stdout).toContain(word);
  });
});
