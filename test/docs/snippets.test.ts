import { type ChildProcess, fork, spawn, spawnSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { transform } from 'esbuild';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ContractFault } from '../../scripts/contract/finding.js';
import { type Contract, loadContract, readSpec } from '../../scripts/contract/load.js';
import { FIRST_CHAT } from '../../scripts/docs/snippets/first-chat.js';
import { type Snippet, snippetsOf } from '../../scripts/docs/snippets/index.js';
import { ROOT, runNode } from '../../scripts/generate/external.js';
import { createMock, DEFAULT_TOKEN, type Mock, type MockOptions } from '../../scripts/mock/index.js';
import '../support/contract-guard.js';
import { type Ended, ended, makeConsumer } from './consumer.js';

/*
 * Every snippet of the docs runs here, letter by letter as it is printed there, against a mock on a port in which the
 * chat, the message, the provider and the model of the contract's examples exist.
 */

const CHAT = '5b6a1f6e-0c0d-4f1c-8a3e-2f4d9c7b1a10';
const MODEL = '9e8d7c6b-5a49-4838-a726-150413f2e1d0';
const OTHER_MODEL = '4b3a2918-0716-4f5e-8d4c-3b2a19080716';
const PROVIDER = 'd4c3b2a1-6f5e-4d4c-9b3a-291807f6e5d4';
const KEY = 'sk-$4-of-`mine`';
const UUID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;

interface Outcome {
  /** What the scripts print; UUIDs that the mock makes up stand as `<id>`. */
  prints: string;
  /** What is in the JSON that curl prints; absent where the answer has no body. */
  answers?: object;
  /** Something to look at in the mock afterwards. */
  leaves?: (mock: Mock) => void;
  /** Something to do to the mock before. */
  before?: (mock: Mock) => Promise<unknown>;
}

const firstMessage = { id: 102, content: [{ type: 'text', text: '[scenario: push] Fix the flaky login test' }] };
const answer = [{ type: 'text', text: 'The pull request is open.' }];
const edited = [{ type: 'text', text: 'Fix the flaky logout test' }];

/** What each operation does in that world, by the contract. */
const OUTCOMES: Record<string, Outcome> = {
  listChats: { prints: `${CHAT} waiting A title\n`, answers: [{ id: CHAT, status: 'waiting' }] },
  createChat: {
    prints: '<id> pending Fix the flaky login test and…\n',
    answers: { status: 'pending', title: 'Fix the flaky login test and…' },
    leaves: (mock) => expect(mock.save().chats).toHaveLength(2),
  },
  getChat: {
    prints: "user [ { type: 'text', text: '[scenario: push] Fix the flaky login test' } ]\nassistant [",
    answers: { chat: { id: CHAT }, messages: [firstMessage, { id: 103 }, { id: 104 }, { id: 105, content: answer }] },
  },
  archiveChat: { prints: '', leaves: (mock) => expect(mock.inspect(CHAT)?.archived).toBe(true) },
  unarchiveChat: {
    prints: '',
    before: (mock) => request(mock, 'POST', `/${CHAT}/archive`),
    leaves: (mock) => expect(mock.inspect(CHAT)?.archived).toBe(false),
  },
  interruptChat: {
    prints: `${CHAT} waiting A title\n`,
    answers: { id: CHAT, status: 'waiting' },
    before: (mock) => request(mock, 'POST', `/${CHAT}/messages`, { content: [{ type: 'text', text: 'One more thing' }] }),
    leaves: (mock) => expect(mock.inspect(CHAT)?.status).toBe('waiting'),
  },
  createChatMessage: {
    prints: '{\n  id: 106,\n',
    answers: { queued: false, message: { id: 106, content: [{ type: 'text', text: 'Also update the changelog' }] } },
    leaves: (mock) => expect(mock.inspect(CHAT)).toMatchObject({ status: 'pending', messages: [102, 103, 104, 105, 106] }),
  },
  editChatMessage: {
    prints: "102 [ { type: 'text', text: 'Fix the flaky logout test' } ]\n",
    answers: { id: 102, content: edited },
    leaves: (mock) => expect(mock.inspect(CHAT)).toMatchObject({ status: 'pending', messages: [102] }),
  },
  getChatDiffStatus: {
    prints: 'https://github.com/acme/shop/pull/418 2 1\n',
    answers: { chat_id: CHAT, pull_request_state: 'open', additions: 2, deletions: 1 },
  },
  getChatDiffContents: { prints: 'diff --git a/login.go b/login.go\n', answers: { chat_id: CHAT, branch: 'feature/login' } },
  getChatGitChanges: {
    prints: 'modified login/login.go\nrenamed login/clock.go\n',
    answers: [{ file_path: 'login/login.go' }, { file_path: 'login/clock.go', old_path: 'login/time.go' }],
  },
  listChatModels: {
    prints: 'openai [\n',
    answers: {
      providers: [
        { provider: 'anthropic', available: true },
        { provider: 'openai', available: true },
      ],
    },
  },
  listChatProviders: {
    prints: `openai ${PROVIDER} true\nopenai-compat <id> false\n`,
    answers: expect.arrayContaining([expect.objectContaining({ id: PROVIDER })]),
  },
  createChatProvider: {
    prints: '<id> openai-compat true\n',
    answers: { provider: 'openai-compat', display_name: 'House LLM', has_api_key: true, base_url: 'https://llm.acme.test/v1' },
    leaves: (mock) => expect(mock.save().providers.map(({ provider }) => provider)).toContain('openai-compat'),
  },
  updateChatProvider: {
    prints: `${PROVIDER} openai true\n`,
    answers: { id: PROVIDER, has_api_key: true },
  },
  deleteChatProvider: { prints: '', leaves: (mock) => expect(mock.save().providers.map(({ provider }) => provider)).toEqual(['anthropic']) },
  listChatModelConfigs: {
    prints: `${MODEL} claude-sonnet-4-5 false\n${OTHER_MODEL} gpt-5.2 true\n`,
    answers: [{ id: MODEL }, { id: OTHER_MODEL }],
  },
  createChatModelConfig: {
    prints: '<id> claude-sonnet-4-5 false\n',
    answers: { provider: 'anthropic', model: 'claude-sonnet-4-5', context_limit: 200000 },
    leaves: (mock) => expect(mock.save().modelConfigs).toHaveLength(3),
  },
  updateChatModelConfig: {
    prints: `${MODEL} claude-sonnet-4-5 true\n`,
    answers: { id: MODEL, is_default: true },
    leaves: (mock) => expect(mock.save().modelConfigs.find(({ isDefault }) => isDefault)?.id).toBe(MODEL),
  },
  deleteChatModelConfig: { prints: '', leaves: (mock) => expect(mock.save().modelConfigs.find(({ id }) => id === MODEL)?.deleted).toBe(true) },
};

/** The body that the bundled document shows first, with the key that the environment has. */
function firstExample(id: string): unknown {
  const operations = Object.values(openapi.paths).flatMap((item) => Object.values(item) as { operationId?: string; requestBody?: Body }[]);
  const examples = operations.find(({ operationId }) => operationId === id)?.requestBody?.content['application/json'].examples;
  if (!examples) return undefined;
  const { value } = openapi.components.examples[Object.keys(examples)[0] as string] as { value: object };
  return 'api_key' in value ? { ...value, api_key: KEY } : value;
}
interface Body {
  content: { 'application/json': { examples: object } };
}
const openapi: { paths: Record<string, object>; components: { examples: Record<string, { value: object }> } } = JSON.parse(
  await readFile(join(ROOT, 'generated/openapi.json'), 'utf8'),
);

const contract: Contract = loadContract(await readSpec(ROOT));
const rest = contract.operations.filter(({ success }) => success.status !== 101);
const stream = contract.operations.find(({ id }) => id === 'streamChat') as Contract['operations'][number];

let state: unknown;
/** A project that has installed the package, made of today's sources. */
let consumer: string;
let project: Awaited<ReturnType<typeof makeConsumer>> | undefined;

beforeAll(async () => {
  state = await exampleState();
  project = await makeConsumer(['client']);
  consumer = project.folder;
  await writeFile(join(consumer, 'runner.mjs'), RUNNER);
  runner = fork(join(consumer, 'runner.mjs'), { cwd: consumer, env: environment(''), execArgv: [] });
  runnerGone = new Promise((_, fail) => runner.once('exit', (code) => fail(new Error(`The runner ended with ${code}`))));
  runnerGone.catch(() => {});
}, 120_000);
afterAll(() => runner?.kill());
afterAll(() => project?.remove());

/** The contract's examples as a deployment that has them. The provider is not the one of the chat's model, which cannot be removed. */
async function exampleState(): Promise<unknown> {
  const empty = createMock({ clock: 'hand' }).save();
  // The first message is hidden; the one of the examples comes after it.
  const mock = createMock({ clock: 'hand', state: { ...empty, lastMessageId: firstMessage.id - 2 } });
  const { id } = (await request(mock, 'POST', '', { content: firstMessage.content })) as { id: string };
  await mock.settle();
  await request(mock, 'PATCH', `/model-configs/${OTHER_MODEL}`, { is_default: true });
  const { providers } = mock.save();
  const named = JSON.stringify(mock.save())
    .replaceAll(id, CHAT)
    .replaceAll(providers.find(({ provider }) => provider === 'openai')?.id as string, PROVIDER);
  const saved = JSON.parse(named);
  saved.chats[0].title = 'A title';
  return saved;
}

async function request(mock: Mock, method: string, path: string, body?: unknown): Promise<unknown> {
  const response = await mock.fetch(`/api/experimental/chats${path}`, {
    method,
    headers: { 'coder-session-token': DEFAULT_TOKEN },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`);
  return response.status === 204 ? undefined : response.json();
}

/** Saves the snippet as a reader would; Node of today reads TypeScript by itself, the oldest that we support does not. */
async function write({ id, language, code }: Snippet, operation: string): Promise<string> {
  const file = join(consumer, `${operation}-${id}.${language === 'sh' ? 'sh' : 'mjs'}`);
  const text = language === 'ts' ? (await transform(code, { loader: 'ts', format: 'esm' })).code : code;
  await writeFile(file, `${text}\n`);
  return file;
}

function environment(url: string, token = DEFAULT_TOKEN): NodeJS.ProcessEnv {
  return { PATH: process.env.PATH, CODER_URL: url, CODER_SESSION_TOKEN: token, PROVIDER_API_KEY: KEY, NO_COLOR: '1' };
}

/** Starts the program that a reader copied, as the reader would. */
async function start(snippet: Snippet, operation: string, url: string, token?: string): Promise<ChildProcess> {
  const file = await write(snippet, operation);
  const program = snippet.language === 'sh' ? 'sh' : process.execPath;
  return spawn(program, [file], { cwd: consumer, env: environment(url, token), stdio: ['ignore', 'pipe', 'pipe'] });
}

/** One program that runs one snippet after another, each as a module that it has not seen before: Node starts once, not forty times. */
const RUNNER = `import { format, inspect } from 'node:util';
process.on('message', async ({ file, url }) => {
  process.env.CODER_URL = url;
  const ended = { code: 0, out: '', err: '' };
  console.log = (...values) => (ended.out += format(...values) + '\\n');
  await import(file).catch((error) => Object.assign(ended, { code: 1, err: inspect(error) }));
  process.send(ended);
});`;

/** Waits for its turn, then has the runner run a snippet. */
function inRunner(snippet: Snippet, operation: string, url: string): Promise<Ended> {
  const turn = last.then(async () => {
    const file = await write(snippet, operation);
    const end = new Promise<Ended>((done) => runner.once('message', (message) => done(message as Ended)));
    runner.send({ file, url });
    return Promise.race([end, runnerGone]);
  });
  last = turn.catch(() => {});
  return turn;
}
let runner: ChildProcess;
let runnerGone: Promise<never>;
let last: Promise<unknown> = Promise.resolve();

async function withMock<T>(options: MockOptions, use: (mock: Mock, url: string) => Promise<T>): Promise<T> {
  const mock = createMock({ state: structuredClone(state), ...options });
  const server = await mock.start();
  try {
    return await use(mock, server.url);
  } finally {
    await server.stop();
  }
}

const curlVersion = /^curl (\d+)\.(\d+)/.exec(spawnSync('curl', ['--version'], { encoding: 'utf8' }).stdout ?? '');
const curlKnowsJson = curlVersion !== null && Number(curlVersion[1]) * 1000 + Number(curlVersion[2]) >= 7082;
const jq = spawnSync('jq', ['--version']).status === 0;
const NO_CURL = 'curl 7.82 or newer not found (apt-get install curl)';

describe('each snippet does what its operation says, against the mock', () => {
  for (const operation of rest) {
    for (const snippet of snippetsOf(contract, operation)) {
      const name = `${operation.id} by ${snippet.label}`;
      if (snippet.id === 'curl' && !curlKnowsJson) {
        if (process.env.CI) test(name, () => expect.fail(NO_CURL));
        else test.skip(`skipped: ${NO_CURL}: ${name}`, () => {});
        continue;
      }
      test.concurrent(name, async () => {
        const { prints, answers, leaves, before } = OUTCOMES[operation.id] as Outcome;
        // Nobody works: what a snippet leaves behind stays as it is.
        await withMock({ workers: false }, async (mock, url) => {
          await before?.(mock);
          const earlier = mock.received.length;
          const bodies: string[] = [];
          const handle = mock.handle.bind(mock);
          mock.handle = (incoming) => {
            bodies.push(incoming.body);
            return handle(incoming);
          };
          const { code, out, err } = await (snippet.id === 'curl'
            ? ended(await start(snippet, operation.id, url))
            : inRunner(snippet, operation.id, url));
          expect({ code, err: snippet.id === 'curl' ? '' : err }, err).toEqual({ code: 0, err: '' });
          const requests = mock.received.slice(earlier).filter((one) => one.kind === 'request');
          expect(requests).toMatchObject([{ operation: operation.id, status: operation.success.status, token: 'header Coder-Session-Token' }]);
          expect(bodies.map((body) => (body === '' ? undefined : JSON.parse(body)))).toEqual([firstExample(operation.id)]);
          if (snippet.id === 'curl') {
            if (answers === undefined) expect(out).toBe('');
            else expect(JSON.parse(out)).toMatchObject(answers);
          } else {
            const known = new Set([CHAT, MODEL, OTHER_MODEL, PROVIDER]);
            const plain = out.replace(UUID, (id) => (known.has(id) ? id : '<id>'));
            if (prints === '') expect(plain).toBe('');
            else expect(plain).toContain(prints);
          }
          leaves?.(mock);
        });
      });
    }
  }

  test('there is an outcome for each operation', () => {
    expect(Object.keys(OUTCOMES).sort()).toEqual(rest.map(({ id }) => id).sort());
  });
});

describe('the stream, followed by a program that a reader copied', () => {
  for (const snippet of snippetsOf(contract, stream)) {
    test.concurrent(`streamChat by ${snippet.label} tells what was said, and what is said then`, async () => {
      await withMock({ speed: 50 }, async (mock, url) => {
        const child = await start(snippet, stream.id, url);
        const end = ended(child);
        const seen = collect(child);
        await seen.until('The pull request is open.');
        await request(mock, 'POST', `/${CHAT}/messages`, { content: [{ type: 'text', text: '[scenario: hello] Hi' }] });
        await seen.until('What shall we do next?');
        await seen.until(/waiting[\s\S]*waiting/);
        expect(child.exitCode).toBe(null);
        child.kill('SIGINT');
        expect((await end).err).toBe('');
        expect(mock.received.filter((one) => one.kind === 'frame')).toEqual([]);
      });
    });
  }
});

describe('the first chat of the page Start', () => {
  for (const snippet of FIRST_CHAT) {
    if (snippet.id === 'curl' && !(curlKnowsJson && jq)) {
      if (process.env.CI) test(`by ${snippet.label}`, () => expect.fail(`${NO_CURL}, or no jq`));
      else test.skip(`skipped: ${NO_CURL}, or no jq`, () => {});
      continue;
    }
    // The fast one is over before its stream can be opened.
    test.concurrent.each([5, 1000])(`by ${snippet.label} creates a chat, prints its answer and ends by itself, at speed %i`, async (speed) => {
      await withMock({ speed }, async (mock, url) => {
        const { code, out, err } = await ended(await start(snippet, 'firstChat', url));
        expect({ code, err }, err).toEqual({ code: 0, err: '' });
        // The raw programs print the reasoning, too: it is a part with a text.
        expect(out.trim()).toMatch(/Hello! You said: Say hello What shall we do next\?$/);
        expect(mock.save().chats).toHaveLength(2);
      });
    });
  }

  test('in TypeScript is the one of the README', async () => {
    const readme = await readFile(join(ROOT, 'README.md'), 'utf8');
    expect(readme).toContain(`\`\`\`ts\n${FIRST_CHAT.find(({ language }) => language === 'ts')?.code}\n\`\`\``);
  });
});

describe('a snippet that fails says why, and ends with another status than 0', () => {
  const [list] = rest;
  const cases = [list, stream].flatMap((operation) =>
    snippetsOf(contract, operation as NonNullable<typeof list>).map((snippet) => ({ operation: operation?.id as string, snippet })),
  );
  for (const { operation, snippet } of cases) {
    test.runIf(snippet.id !== 'curl' || curlKnowsJson).concurrent(`${operation} by ${snippet.label}, with a token that nobody has`, async () => {
      await withMock({}, async (_, url) => {
        const { code, out, err } = await ended(await start(snippet, operation, url, 'nobodyhere-0123456789abcdefghijkl'));
        expect(code).toBeGreaterThan(0);
        // A socket is told no more than the status.
        expect(out + err).toMatch(snippet.id === 'websocket' ? /401/ : /You are signed out or your session has expired/);
        expect(out + err).not.toContain('nobodyhere');
      });
    });
  }
});

describe('what is printed in the docs', () => {
  const all = contract.operations.flatMap((operation) => snippetsOf(contract, operation).map((snippet) => ({ operation, snippet })));

  test('every operation has curl, the client and fetch; the stream has the client and a WebSocket', () => {
    const kinds = contract.operations.map((operation) => [operation.id, snippetsOf(contract, operation).map(({ id }) => id)]);
    const wanted = contract.operations.map(({ id }) => [id, id === 'streamChat' ? ['typescript', 'websocket'] : ['curl', 'typescript', 'fetch']]);
    expect(kinds).toEqual(wanted);
    expect(kinds).toHaveLength(21);
  });

  test('no snippet has a token, a key or a host in it, and no line is too wide for a page', () => {
    const faulty = all.filter(
      ({ snippet: { code } }) => /coderchats-|sk-|https?:\/\/(?!llm\.acme\.test)/.test(code) || code.split('\n').some((line) => line.length > 100),
    );
    expect(faulty.map(({ operation, snippet }) => `${operation.id} ${snippet.id}`)).toEqual([]);
  });

  test('TypeScript finds nothing wrong with those for the client', async () => {
    const files: string[] = [];
    for (const { operation, snippet } of all.filter(({ snippet: { language } }) => language === 'ts')) {
      files.push(`${operation.id}.mts`);
      await writeFile(join(consumer, `${operation.id}.mts`), snippet.code);
    }
    const compilerOptions = { strict: true, noEmit: true, target: 'es2022', module: 'nodenext', types: ['node'], skipLibCheck: true };
    await writeFile(join(consumer, 'tsconfig.json'), JSON.stringify({ compilerOptions, files }));
    await runNode([join(ROOT, 'node_modules/typescript/bin/tsc'), '-p', join(consumer, 'tsconfig.json')]);
    expect(files).toHaveLength(21);
  });

  test('a body without an example is told with its place', async () => {
    const files = await readSpec(ROOT);
    const paths = files.get('spec/paths/chats.yaml') ?? '';
    const start = paths.indexOf('        examples:\n          create-chat-request:');
    const end = paths.indexOf('  responses:', start);
    const bare = loadContract(new Map([...files, ['spec/paths/chats.yaml', paths.slice(0, start) + paths.slice(end)]]));
    const operation = bare.operations.find(({ id }) => id === 'createChat') as (typeof bare.operations)[number];
    const line = paths.slice(0, paths.indexOf('  requestBody:')).split('\n').length;
    expect(() => snippetsOf(bare, operation)).toThrow(ContractFault);
    expect(() => snippetsOf(bare, operation)).toThrow(`spec/paths/chats.yaml:${line}:3 example-present: The body of createChat has no example.`);
  });
});

/** What a program has printed so far, and a wait for more. */
function collect(child: ChildProcess): { until(text: string | RegExp): Promise<void> } {
  let out = '';
  let check = () => {};
  child.stdout?.on('data', (text: string) => {
    out += text;
    check();
  });
  return {
    until: (text) =>
      new Promise((done, fail) => {
        check = () => (typeof text === 'string' ? out.includes(text) : text.test(out)) && done();
        child.once('close', () => fail(new Error(`It ended, and had printed:\n${out}`)));
        check();
      }),
  };
}
