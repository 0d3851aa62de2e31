import { existsSync } from 'node:fs';
import type { Command } from 'commander';
import type { Input } from '../validate/file.js';
import type { Summary } from '../validate/finding.js';
import { type Format, sentence } from '../validate/formats/format.js';
import { FORMATS } from '../validate/formats/index.js';
import type { Config } from '../validate/inputs/config.js';
import { expand, shard } from '../validate/inputs/expand.js';
import type { Kind } from '../validate/inputs/recognise.js';
import { type Outcome, type ProfileName, run } from '../validate/run.js';
import { BadOption, CannotRun, tell } from './exit.js';
import { fileOutput, type Output, standardOutput } from './output.js';
import { type Progress, showProgress } from './progress.js';
import { repositoryPaths } from './repository.js';
import { isTerminal } from './terminal.js';
import type { Program } from './verbs.js';

const CONFIG_NAMES = ['coder-chats.yaml', 'coder-chats.yml'];

interface Options {
  profile?: ProfileName;
  type?: string;
  operation?: string;
  format: string;
  output: { format: string; path: string }[];
  maxFindings: number;
  failOn: 'error' | 'warning';
  shard?: { index: number; of: number };
  quiet?: boolean;
  config?: string;
  rules?: boolean;
}

const EXAMPLES = `
What a file holds is told by --type or --operation, by a pattern in coder-chats.yaml, by a folder or a part of its name
that is the name of a type (chats/Chat/1.json, one.Chat.json), or else by its content. Each may be packed with gzip.
Tables of test cases (JSON-Schema-Test-Suite) are no payloads and are skipped.

In memory is one line at a time, or one item of a list, one entry or frame of a HAR; any other document is read whole, up to
512 MB of text. Keys that stand twice and integers written as 1.0 are looked for in every value.

Examples:
  coder-chats validate answer.json                         a payload of a type that its content tells
  coder-chats validate --operation getChat answer.json     the body of an operation's success
  coder-chats validate --operation createChat:request -    a request's body, from the standard input
  coder-chats validate --type ChatStreamEvent events.ndjson.gz
  coder-chats validate session.har recordings/             REST and stream of a browser or a recorder
  coder-chats validate 'logs/**/*.ndjson' --format github --output junit=report.xml --output sarif=report.sarif
  coder-chats validate payloads --shard 2/4                every fourth file, from the second on

coder-chats.yaml:
  validate:
    profile: strict
    types: { 'logs/**/*.ndjson': ChatStreamEvent, 'answers/chats-*.json': 'Chat[]' }
    ignore: ['**/broken/**']

Exit status: 0 all hold; 1 there are findings; 2 it could not be run, or an input could not be checked.`;

/** What holds where an option is not given. */
const DEFAULTS: Options = { format: 'pretty', output: [], maxFindings: 1000, failOn: 'error' };

export function plain(inputs: string[], { version }: Program): Promise<number> {
  return act(inputs, DEFAULTS, version);
}

export function register(command: Command, { version }: Program): void {
  const formats = Object.keys(FORMATS);
  command
    .argument('[inputs...]', 'files, folders, patterns, or - for the standard input')
    .addOption(
      command.createOption('--profile <name>', 'strict: today’s wire and no more; tolerant: what clients build on').choices(['strict', 'tolerant']),
    )
    .option('--type <name>', 'what the inputs hold: a wire type, a list of it (Chat[]), recording or har')
    .option('--operation <id>', 'whose body they hold: getChat (its success), getChat:404, createChat:request')
    .addOption(command.createOption('--format <name>', 'what is written to the standard output').choices(formats).default(DEFAULTS.format))
    .addOption(
      command
        .createOption('--output <format=path>', 'also write a report to a file; may be given again')
        .argParser(parseOutput)
        .default(DEFAULTS.output, 'none'),
    )
    .addOption(
      command.createOption('--max-findings <n>', 'show so many, count the others; 0 shows all').argParser(parseCount).default(DEFAULTS.maxFindings),
    )
    .addOption(command.createOption('--fail-on <severity>', 'what makes the exit status 1').choices(['error', 'warning']).default(DEFAULTS.failOn))
    .addOption(command.createOption('--shard <i/n>', 'check the i-th of n parts of the files').argParser(parseShard))
    .option('--quiet', 'findings only, no summary and no progress')
    .option('--config <file>', 'the configuration file (default: coder-chats.yaml, where there is one)')
    .option('--rules', 'list the rules and the laws behind them')
    .addHelpText('after', EXAMPLES)
    .action(async (args: string[], options: Options) => {
      process.exitCode = await act(args, options, version);
    });
}

async function act(args: string[], options: Options, version: string): Promise<number> {
  const terminal = await isTerminal(1);
  const out = standardOutput(terminal);
  if (options.rules) {
    const { describeRules } = await import('./rules.js');
    out.write(describeRules(options.format === 'json'));
    out.commit();
    return 0;
  }
  const kind = await kindOfOptions(options);
  const config = await readConfig(options);
  const inputs = await findInputs(args, kind, config, options);
  const profile = options.profile ?? config?.profile ?? 'strict';
  const formats = await openFormats(options, profile, version, out, useColor(terminal));
  const progress = showProgress(!options.quiet && (await isTerminal(2)));
  return check(inputs, formats, profile, options, progress);
}

async function check(inputs: Input[], formats: Opened[], profile: ProfileName, options: Options, progress: Progress): Promise<number> {
  const each = (write: (format: Format) => string | undefined) => {
    for (const { format, output } of formats) output.write(write(format) ?? '');
  };
  let last: Outcome = { summary: NOTHING, troubles: [] };
  try {
    each((format) => format.begin?.());
    last = await run(inputs, {
      profile,
      maxFindings: options.maxFindings === 0 ? Number.POSITIVE_INFINITY : options.maxFindings,
      onFinding(shown) {
        progress.clear();
        if (shown.finding.severity === 'error' || options.failOn === 'warning') process.exitCode = 1;
        each((format) => format.finding(shown));
      },
      onTrouble(trouble) {
        progress.clear();
        tell(`${trouble.file}: ${trouble.message}${trouble.hint ? `\n  ${trouble.hint}` : ''}`);
        each((format) => format.trouble(trouble));
      },
      onEnd: (file) => each((format) => format.fileEnd?.(file)),
      onProgress(bytes, values) {
        progress.update(bytes, values);
        return true;
      },
    });
    progress.clear();
    each((format) => format.end(last));
    for (const { output } of formats) output.commit();
  } catch (error) {
    progress.clear();
    for (const { output } of formats) ignoreFailure(() => output.abandon());
    throw error;
  }
  const { summary, troubles } = last;
  if (!options.quiet && options.format !== 'pretty') tell(sentence(last));
  if (troubles.length > 0) return 2;
  if (summary.files === 0 && inputs.length > 0) {
    tell(`Nothing was checked: ${summary.skipped === 1 ? 'the file is' : `all ${summary.skipped} files are`} a table of test cases, no payload.`);
    return 2;
  }
  return summary.errors > 0 || (options.failOn === 'warning' && summary.warnings > 0) ? 1 : 0;
}

const NOTHING: Summary = { files: 0, skipped: 0, values: 0, bytes: 0, errors: 0, warnings: 0, hidden: 0 };

function ignoreFailure(act: () => void): void {
  try {
    act();
  } catch {
    // What failed first is told.
  }
}

async function kindOfOptions({ type, operation }: Options): Promise<Kind | undefined> {
  if (type !== undefined && operation !== undefined) throw new CannotRun('--type and --operation say the same thing: give one of them.');
  if (type === undefined && operation === undefined) return undefined;
  const { kindFromName, kindFromOperation } = await import('../validate/inputs/named.js');
  const kind = type !== undefined ? kindFromName(type) : kindFromOperation(operation as string);
  if (typeof kind === 'string') throw new CannotRun(`${type !== undefined ? '--type' : '--operation'} ${kind}.`);
  return kind;
}

async function readConfig({ config }: Options): Promise<Config | undefined> {
  const path = config ?? CONFIG_NAMES.find((name) => existsSync(name));
  if (path === undefined) return undefined;
  const { readConfig } = await import('../validate/inputs/config.js');
  return readConfig(path).catch((error: Error) => {
    throw new CannotRun(error.message);
  });
}

async function findInputs(args: string[], kind: Kind | undefined, config: Config | undefined, options: Options): Promise<Input[]> {
  if (args.length === 0) throw new CannotRun('There is nothing to check.', 'Name files, folders or patterns, or - for the standard input.');
  const { files, empty } = await expand(
    args.filter((argument) => argument !== '-'),
    config?.ignore ?? [],
  );
  if (empty.length > 0) {
    const words = { missing: 'There is no such file', directory: 'No file to check is in this folder', pattern: 'No file matches' };
    throw new CannotRun(empty.map(({ argument, reason }) => `${words[reason]}: ${argument}`).join('\n'));
  }
  const named: Input[] = files.map((name) => {
    const said = kind ?? config?.kindOf(name);
    return { path: name, name, ...(said ? { kind: said } : {}) };
  });
  if (args.includes('-')) named.push({ path: 0, name: '<stdin>', ...(kind ? { kind } : {}) });
  if (!options.shard) return named;
  const part = shard(named, options.shard.index, options.shard.of);
  if (part.length === 0 && !options.quiet) tell(`Shard ${options.shard.index}/${options.shard.of} has no file: there are only ${named.length}.`);
  return part;
}

interface Opened {
  format: Format;
  output: Output;
}

async function openFormats(
  { format, output, quiet }: Options,
  profile: ProfileName,
  version: string,
  out: Output,
  color: boolean,
): Promise<Opened[]> {
  const inRepository = repositoryPaths();
  const make = async (name: string, color: boolean) =>
    (await (FORMATS[name] as (typeof FORMATS)[string]).load())({ profile, version, color, quiet: quiet ?? false, inRepository });
  const opened: Opened[] = [{ format: await make(format, color), output: out }];
  try {
    for (const { format: name, path } of output) opened.push({ format: await make(name, false), output: fileOutput(path) });
  } catch (error) {
    for (const { output } of opened) ignoreFailure(() => output.abandon());
    throw error;
  }
  return opened;
}

function useColor(terminal: boolean): boolean {
  const { FORCE_COLOR, NO_COLOR, TERM } = process.env;
  if (FORCE_COLOR !== undefined && FORCE_COLOR !== '') return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false';
  return !NO_COLOR && TERM !== 'dumb' && terminal;
}

function parseOutput(text: string, before: Options['output']): Options['output'] {
  const at = text.indexOf('=');
  const format = text.slice(0, at);
  if (at < 1 || !Object.hasOwn(FORMATS, format)) throw new BadOption(`It is FORMAT=PATH, with one of ${Object.keys(FORMATS).join(', ')}.`);
  if (at === text.length - 1) throw new BadOption('The path is missing.');
  return [...before, { format, path: text.slice(at + 1) }];
}

function parseCount(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new BadOption('It is a number from 0 on.');
  return Number(text);
}

function parseShard(text: string): { index: number; of: number } {
  const match = /^(\d{1,6})\/(\d{1,6})$/.exec(text);
  const index = Number(match?.[1]);
  const of = Number(match?.[2]);
  if (!match || index < 1 || index > of) throw new BadOption('It is I/N with I from 1 to N, such as 2/4.');
  return { index, of };
}
