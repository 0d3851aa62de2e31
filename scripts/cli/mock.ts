import { readFile } from 'node:fs/promises';
import { type Command, InvalidArgumentError, Option } from 'commander';
import { isToken } from '../mock/engine/auth.js';
import { DEFAULT_USER } from '../mock/engine/options.js';
import {
  createMock,
  DEFAULT_TOKEN,
  FAULTS,
  FaultMistake,
  type Listening,
  type Mock,
  type MockOptions,
  parseFault,
  readScenarios,
  SCENARIOS,
  type Scenario,
  ScenarioFault,
  StateFault,
  type Violation,
} from '../mock/index.js';
import { readStateFile, StateFile } from '../mock/state-file.js';
import { CannotRun } from './exit.js';

interface Options {
  port: number;
  host: string;
  token: string;
  seed?: number;
  scenario: string[];
  fault: string[];
  speed: number;
  state?: string;
  latency: readonly [number, number];
  open?: true;
  variant: 'before' | 'after';
  bus: boolean;
  faithful?: true;
  empty?: true;
  list?: true;
}

const SCENARIO = `A scenario of your own, in YAML or JSON (its schema: coder-chats/mock/scenario.schema.json):
  name: mine
  title: A title that comes later
  turns:
    - # the first run of a chat; one step each for a call of the model
      - parts:
          - { reasoning: Let me look. }
          - { tool: execute, args: { command: ls }, fragments: 2, takes: 500, result: { output: README.md } }
      - parts: [{ text: "You said {{prompt}}, and there is a README." }]
    - - { parts: [{ text: Once more. }], fail: the model is overloaded }`;

const EXAMPLES = `
Examples:
  coder-chats mock                                     listen on 127.0.0.1:7080, with a token that it tells
  coder-chats mock --scenario tools --speed 5          an assistant that calls tools, five times as fast
  coder-chats mock --scenario my-scenario.yaml         one of your own (--list shows how it is written)
  coder-chats mock --fault drop,after=5 --fault rate-limited,times=3
  coder-chats mock --state chats.json --open           keep chats over restarts, ask nobody for a token

In a prompt, [scenario: NAME] chooses the scenario of a run, and [fault: NAME] befalls the streams of the chat.
Whatever crosses and does not hold against the contract is told on the standard error.

Exit status: 0 it was stopped; 1 it was stopped and had findings; 2 it could not be started.`;

export function register(command: Command): void {
  command
    .addOption(new Option('--port <n>', 'where to listen; 0 takes any free port').argParser(parsePort).default(7080))
    .option('--host <address>', 'on which address', '127.0.0.1')
    .addOption(
      new Option('--token <token>', 'the token that opens it: 10 characters, a hyphen, 22 characters').argParser(parseToken).default(DEFAULT_TOKEN),
    )
    .addOption(new Option('--seed <n>', 'the same seed gives the same ids').argParser(parseWhole))
    .addOption(new Option('--scenario <name|file>', 'what the assistant does; may be given again').argParser(collect).default([], 'hello'))
    .addOption(new Option('--fault <name[,key=value]>', 'what goes wrong; may be given again').argParser(collect).default([], 'none'))
    .addOption(new Option('--speed <factor>', 'how many times as fast the assistant works').argParser(parseFactor).default(1))
    .option('--state <file>', 'keep chats and configuration in a file')
    .addOption(new Option('--latency <ms|from-to>', 'how late each answer is').argParser(parseRange).default([0, 0], '0'))
    .option('--open', 'ask nobody for a token')
    .addOption(new Option('--variant <name>', 'which of two known servers, where they differ').choices(['before', 'after']).default('after'))
    .option('--no-bus', 'a server without a message bus: retry events are sent')
    .option('--faithful', 'git-changes answers 404, as the server does')
    .option('--empty', 'begin without providers and models')
    .option('--list', 'list scenarios and faults')
    .addHelpText('after', EXAMPLES)
    .action(async (options: Options) => {
      process.exitCode = options.list ? list() : await serve(options);
    });
}

async function serve(options: Options): Promise<number> {
  const findings = new Findings();
  const mock = await prepare(options, findings);
  const file =
    options.state === undefined
      ? undefined
      : new StateFile(mock, options.state, (error) => console.error(`coder-chats mock: the state is not kept: ${error.message}`));
  const listening = await start(mock, options);
  console.log(`coder-chats mock is ready: ${listening.url}`);
  const header = options.open ? '' : `-H 'Coder-Session-Token: ${options.token}' `;
  console.log(`Try: curl ${header}${listening.url}/api/experimental/chats`);
  await signalled();
  await listening.stop();
  mock.close();
  try {
    await file?.write();
  } catch (error) {
    throw new CannotRun(`The state could not be written to ${options.state}: ${(error as Error).message}`);
  }
  return findings.count > 0 ? 1 : 0;
}

async function prepare(options: Options, findings: Findings): Promise<Mock> {
  const { scenario, scenarios } = await chooseScenario(options.scenario);
  try {
    const given: MockOptions = {
      ...(options.seed !== undefined && { seed: options.seed }),
      users: [{ ...DEFAULT_USER, token: options.token }],
      speed: options.speed,
      open: options.open ?? false,
      variant: options.variant,
      bus: options.bus,
      faithful: options.faithful ?? false,
      setup: options.empty ? 'empty' : 'ready',
      latency: options.latency,
      // What nobody can look at need not be kept.
      limits: { received: 0 },
      faults: options.fault.map(parseFault),
      scenario,
      scenarios,
      onViolation: (violation) => findings.add(violation),
    };
    const state = options.state === undefined ? undefined : await readStateFile(options.state);
    return createMock(state === undefined ? given : { ...given, state });
  } catch (error) {
    if (error instanceof FaultMistake) throw new CannotRun(`--fault: ${error.message}`);
    if (error instanceof StateFault)
      throw new CannotRun(`${options.state} cannot be taken up: ${error.message}`, 'Remove the file, or name another one.');
    throw new CannotRun(`${options.state ?? 'The mock'}: ${(error as Error).message}`);
  }
}

/** Names choose, files add; the last one named, or the first scenario of the last file, is what chats begin with. */
async function chooseScenario(given: string[]): Promise<{ scenario: string; scenarios: Scenario[] }> {
  const scenarios: Scenario[] = [];
  let scenario = 'hello';
  for (const item of given) {
    if (!/[./\\]/.test(item)) {
      scenario = item;
      continue;
    }
    const read = await readScenarioFile(item);
    scenarios.push(...read);
    scenario = read[0]?.name ?? scenario;
  }
  const names = [...SCENARIOS, ...scenarios].map(({ name }) => name);
  if (!names.includes(scenario)) throw new CannotRun(`There is no scenario "${scenario}". There are ${names.join(', ')}.`);
  return { scenario, scenarios };
}

async function readScenarioFile(path: string): Promise<Scenario[]> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    throw new CannotRun(`The scenario ${path} cannot be read: ${(error as Error).message}`);
  }
  const { parseSource } = await import('../contract/source.js');
  const { source, faults } = parseSource(path, text);
  const [syntax] = faults;
  if (syntax !== undefined) throw new CannotRun(`${path}:${syntax.line}:${syntax.column}: ${syntax.message}`, syntax.hint);
  try {
    return readScenarios(source.value);
  } catch (error) {
    if (!(error instanceof ScenarioFault)) throw error;
    const { line, column } = source.finding('scenario', error.pointer.split('/').slice(1), error.message);
    throw new CannotRun(
      `${path}:${line}:${column}: ${error.message}`,
      'What a scenario is made of: --list shows one, scenario.schema.json has it all.',
    );
  }
}

async function start(mock: Mock, { port, host }: Options): Promise<Listening> {
  try {
    return await mock.start({ port, host });
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'EADDRINUSE')
      throw new CannotRun(`The port ${port} on ${host} is taken.`, 'Name another one with --port; --port 0 takes any that is free.');
    throw new CannotRun(`It cannot listen on ${host}:${port}: ${message}`);
  }
}

/** Until somebody asks the process to end. Asking a second time ends it at once. */
function signalled(): Promise<void> {
  return new Promise((done) => {
    const stop = () => {
      process.once('SIGINT', () => process.exit(130));
      process.once('SIGTERM', () => process.exit(143));
      done();
    };
    process.once('SIGINT', stop);
    process.once('SIGTERM', stop);
  });
}

/** Tells each kind of violation once. */
class Findings {
  count = 0;
  readonly #told = new Set<string>();

  add({ crossing, operation, message }: Violation): void {
    this.count++;
    if (this.#told.has(message) || this.#told.size >= 200) return;
    this.#told.add(message);
    console.error(`finding (${crossing} of ${operation}): ${message}`);
  }
}

function list(): number {
  const lines = ['Scenarios:', ...SCENARIOS.map(({ name, about }) => `  ${name.padEnd(18)} ${about}`), '', 'Faults:'];
  for (const { name, about, client, law, parameters = {} } of FAULTS) {
    lines.push(`  ${name.padEnd(18)} ${about} (law ${law})`, `${' '.repeat(21)}A correct client: ${client}`);
    for (const [key, { about: what, value }] of Object.entries(parameters)) lines.push(`${' '.repeat(21)}${key}=${value}: ${what}`);
  }
  lines.push('', SCENARIO, '', 'Every fault also takes times=N (0: always), skip=N, chat=ID and operation=ID.');
  console.log(lines.join('\n'));
  return 0;
}

function collect(value: string, all: string[] = []): string[] {
  return [...all, value];
}

function parsePort(text: string): number {
  const port = parseWhole(text);
  if (port > 65_535) throw new InvalidArgumentError('a port is at most 65535');
  return port;
}

function parseWhole(text: string): number {
  if (!/^\d{1,15}$/.test(text)) throw new InvalidArgumentError('a whole number is wanted');
  return Number(text);
}

function parseFactor(text: string): number {
  const factor = Number(text);
  if (!(factor >= 0.01 && factor <= 10_000)) throw new InvalidArgumentError('a factor from 0.01 to 10000 is wanted');
  return factor;
}

function parseRange(text: string): readonly [number, number] {
  const [, from, to = from] = /^(\d{1,6})(?:-(\d{1,6}))?$/.exec(text) ?? [];
  if (from === undefined || Number(to) < Number(from)) throw new InvalidArgumentError('milliseconds are wanted, or a range such as 50-200');
  return [Number(from), Number(to)];
}

function parseToken(text: string): string {
  if (!isToken(text)) throw new InvalidArgumentError('a token is 10 characters, a hyphen and 22 characters');
  return text;
}
