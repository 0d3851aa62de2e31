/*
 * Records a session with the mock, in three forms of the same: session.recording.ndjson, the same packed with gzip, and
 * session.har as a browser writes it. The clock is moved by hand and all chance is seeded, so it comes out the same again.
 *
 *   node --import tsx test/recordings/make.ts
 */
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { createMock, HandshakeRefused, type Mock, type PairSocket, type Scenario } from '../../scripts/mock/index.js';
import { type Line, toHar } from './har.js';

const BASE = '/api/experimental/chats';
const ADMIN = { id: '0f3c1d7a-52b4-4e0e-9d8f-6b7a8c9d0e1f', token: 'recordings-0123456789abcdefghijkl', configuration: 'change' } as const;
const MEMBER = { id: '22222222-52b4-4e0e-9d8f-6b7a8c9d0e1f', token: 'membership-0123456789abcdefghijkl', configuration: 'none' } as const;
const NOBODY = 'ffffffff-ffff-4fff-8fff-ffffffffffff';
const OTHER_MODEL = '4b3a2918-0716-4f5e-8d4c-3b2a19080716';

const WORDS = 'The login test waits for a clock that may stand still, so it fails once in twenty runs & nobody sees why. ';

/** Enough to be a day's work: answers of many deltas with a tool between them. */
const ESSAY: Scenario = {
  name: 'essay',
  about: 'A long answer in several steps.',
  title: 'Why the login test fails',
  turns: [
    [
      {
        parts: [
          { reasoning: WORDS.repeat(6), title: 'Reading the log', every: 5 },
          { text: WORDS.repeat(30), pieces: 600, every: 5 },
          tool('execute', { command: 'go test ./login -count=20' }),
        ],
      },
      { parts: [{ text: WORDS.repeat(30), pieces: 900, every: 0 }, tool('read_file', { path: 'login/login_test.go' })] },
      { parts: [{ text: WORDS.repeat(10), pieces: 300, every: 2 }] },
    ],
    [{ parts: [{ text: WORDS.repeat(15), pieces: 300, every: 3 }] }],
  ],
};

function tool(name: string, args: object) {
  return { tool: name, args, fragments: 8, takes: 300, result: { exit_code: 0, output: WORDS } };
}

interface Answer {
  status: number;
  // biome-ignore lint/suspicious/noExplicitAny: a script that knows what it asked for
  body: any;
}

/** Writes down what passes between a client and the mock. */
class Recorder {
  readonly lines: Line[] = [{ kind: 'recording', version: 1, by: 'coder-chats mock', base: 'https://coder.example.org' }];
  readonly mock: Mock;
  #calls = 0;
  #streams = 0;

  constructor(mock: Mock) {
    this.mock = mock;
  }

  get #at(): string {
    return new Date(this.mock.engine.agenda.now).toISOString();
  }

  async call(method: string, path: string, body?: unknown, token: string = ADMIN.token): Promise<Answer> {
    const call = ++this.#calls;
    const text = typeof body === 'string' ? body : JSON.stringify(body);
    const target = path.startsWith('/') ? path : `${BASE}${path && `/${path}`}`;
    this.lines.push({ kind: 'request', at: this.#at, call, method, path: target, ...(text === undefined ? {} : asRead('body', text)) });
    const response = await this.mock.fetch(target, {
      method,
      headers: { 'coder-session-token': token, ...(text === undefined ? {} : { 'content-type': 'application/json' }) },
      ...(text === undefined ? {} : { body: text }),
    });
    const answer = await response.text();
    this.lines.push({ kind: 'answer', at: this.#at, call, status: response.status, ...(answer === '' ? {} : asRead('body', answer)) });
    await this.mock.advance(40);
    return { status: response.status, body: answer === '' ? undefined : JSON.parse(answer) };
  }

  /** Opens the stream of a chat; what it gives back closes it from the client's side. */
  async listen(chat: string): Promise<() => Promise<void>> {
    const path = `${BASE}/${chat}/stream`;
    let socket: PairSocket;
    try {
      socket = await this.mock.connect(chat, { token: ADMIN.token });
    } catch (error) {
      if (!(error instanceof HandshakeRefused)) throw error;
      const call = ++this.#calls;
      this.lines.push({ kind: 'request', at: this.#at, call, method: 'GET', path });
      this.lines.push({ kind: 'answer', at: this.#at, call, status: error.response.status, ...asRead('body', await error.response.text()) });
      return async () => {};
    }
    const stream = ++this.#streams;
    let open = true;
    const close = (from: 'server' | 'client', code: number, reason: string) => {
      if (open)
        this.lines.push({ kind: 'close', at: this.#at, stream, ...(from === 'client' ? { from } : {}), code, ...(reason === '' ? {} : { reason }) });
      open = false;
    };
    this.lines.push({ kind: 'open', at: this.#at, stream, path });
    socket.onmessage = ({ data }) => {
      if (open) this.lines.push({ kind: 'frame', at: this.#at, stream, ...asRead('data', data as string) });
    };
    socket.onclose = ({ code, reason }) => close('server', code, reason);
    await this.mock.advance(5);
    return async () => {
      close('client', 1000, '');
      socket.close(1000);
      await this.mock.advance(5);
    };
  }
}

/** The value, or the text where writing the value would not give the same text again: escapes, or no JSON at all. */
function asRead(key: 'body' | 'data', text: string): object {
  try {
    const value = JSON.parse(text) as unknown;
    if (JSON.stringify(value) === text.replace(/\n$/, '')) return { [key]: value };
  } catch {
    // It stays text.
  }
  return { text };
}

const said = (text: string) => ({ content: [{ type: 'text', text }] });

export async function makeSession(): Promise<Line[]> {
  const mock = createMock({ clock: 'hand', seed: 7, users: [ADMIN, MEMBER], scenarios: [ESSAY], bus: false });
  const recorder = new Recorder(mock);
  const call = recorder.call.bind(recorder);
  try {
    await configure(call);
    for (const scenario of mock.engine.scenarios.keys()) {
      if (scenario !== 'long' && scenario !== 'slow') await converse(recorder, scenario);
    }
    await interrupt(recorder);
    await queueAndEdit(recorder);
    await refusals(recorder);
    await shutdown(recorder);
  } finally {
    mock.close();
  }
  if (mock.violations.length > 0) throw new Error(`The mock broke the contract: ${JSON.stringify(mock.violations[0])}`);
  return recorder.lines;
}

type Call = Recorder['call'];

/** What an administrator sets up before anybody chats. */
async function configure(call: Call): Promise<void> {
  await call('GET', '');
  await call('GET', 'models');
  await call('GET', 'providers');
  const provider = await call('POST', 'providers', {
    provider: 'openai-compat',
    display_name: 'House LLM',
    api_key: 'not-a-real-key',
    base_url: 'https://llm.example.org/v1',
    enabled: true,
  });
  await call('PATCH', `providers/${provider.body.id}`, { display_name: 'House LLM & friends' });
  await call('GET', 'model-configs');
  const model = await call('POST', 'model-configs', {
    provider: 'openai-compat',
    model: 'house-large',
    display_name: 'House, large',
    context_limit: 128000,
    compression_threshold: 70,
    model_config: { max_output_tokens: 4096, temperature: 0.5 },
  });
  await call('PATCH', `model-configs/${model.body.id}`, { is_default: false, context_limit: 64000 });
  await call('GET', 'model-configs');
  await call('DELETE', `model-configs/${model.body.id}`);
  await call('DELETE', `providers/${provider.body.id}`);
  await call('GET', 'providers');
}

/** A chat from its first message to the archive, with somebody who watches and somebody who comes back. */
async function converse(recorder: Recorder, scenario: string): Promise<void> {
  const { mock } = recorder;
  const call = recorder.call.bind(recorder);
  const { body: chat } = await call('POST', '', said(`Please look into it [scenario:${scenario}]`));
  const leave = await recorder.listen(chat.id);
  await mock.settle();
  await call('GET', chat.id);
  await call('POST', `${chat.id}/messages`, { ...said(`And now? [scenario:${scenario}]`), model_config_id: OTHER_MODEL });
  // In the middle of the answer; but where the model is asked again, in time to see each attempt.
  await mock.advance(scenario === 'retry' ? 400 : 1200);
  await leave();
  const leaveAgain = await recorder.listen(chat.id);
  await mock.settle();
  await leaveAgain();
  await call('GET', `${chat.id}/diff-status`);
  await call('GET', `${chat.id}/diff`);
  await call('GET', `${chat.id}/git-changes`);
  await call('POST', `${chat.id}/archive`);
  if (scenario === 'hello') {
    await call('POST', `${chat.id}/archive`);
    await call('POST', `${chat.id}/unarchive`);
    await call('POST', `${chat.id}/unarchive`);
    await call('GET', '');
  }
}

async function interrupt(recorder: Recorder): Promise<void> {
  const { mock } = recorder;
  const { body: chat } = await recorder.call('POST', '', said('Take your time [scenario:slow]'));
  const leave = await recorder.listen(chat.id);
  await mock.advance(5000);
  await recorder.call('POST', `${chat.id}/interrupt`);
  await mock.settle();
  await recorder.call('GET', chat.id);
  await leave();
}

async function queueAndEdit(recorder: Recorder): Promise<void> {
  const { mock } = recorder;
  const call = recorder.call.bind(recorder);
  const { body: chat } = await call('POST', '', said('Take your time [scenario:slow]'));
  const leave = await recorder.listen(chat.id);
  await mock.advance(3000);
  for (const text of ['First of all', 'Then this', 'And if a < b, that']) await call('POST', `${chat.id}/messages`, said(`${text} [scenario:hello]`));
  const { body: seen } = await call('GET', chat.id);
  await mock.settle();
  await call('GET', chat.id);
  await call('PATCH', `${chat.id}/messages/${seen.messages[0].id}`, said('I meant something else [scenario:tools]'));
  await mock.settle();
  await call('GET', chat.id);
  await leave();
}

async function refusals(recorder: Recorder): Promise<void> {
  const call = recorder.call.bind(recorder);
  const { body: chat } = await call('POST', '', said('Hello [scenario:hello]'));
  await recorder.mock.settle();
  await call('GET', '');
  await call('GET', '', undefined, 'not-a-token');
  await call('GET', NOBODY);
  await call('GET', 'not-a-uuid');
  await recorder.listen(NOBODY);
  await call('POST', '', { content: [] });
  await call('POST', '', { content: [{ type: 'image', text: 'x' }] });
  await call('POST', '', { ...said('Hello'), model_config_id: NOBODY });
  await call('POST', '', '{"content":');
  await call('POST', `${chat.id}/messages`, said('   '));
  await call('PATCH', `${chat.id}/messages/0`, said('Hello'));
  await call('PATCH', `${chat.id}/messages/999999`, said('Hello'));
  await call('GET', 'providers', undefined, MEMBER.token);
  await call('POST', 'model-configs', { provider: 'anthropic', model: 'x', context_limit: 1000 }, MEMBER.token);
  await call('POST', 'providers', { provider: 'acme' });
  await call('DELETE', `model-configs/${NOBODY}`);
  await call('GET', chat.id, undefined, MEMBER.token);
}

/** The server goes down in the middle of an answer, and closes the streams. */
async function shutdown(recorder: Recorder): Promise<void> {
  const { mock } = recorder;
  const { body: chat } = await recorder.call('POST', '', said('Are you there? [scenario:slow]'));
  await recorder.listen(chat.id);
  await mock.advance(2000);
  mock.server.shutdown();
  await mock.advance(100);
}

export function toNdjson(lines: readonly Line[]): string {
  return lines.map((line) => `${JSON.stringify(line)}\n`).join('');
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const folder = dirname(fileURLToPath(import.meta.url));
  const lines = await makeSession();
  const text = toNdjson(lines);
  const packed = gzipSync(text, { level: 9 });
  // The byte that says on which system it was packed is of no interest: 255 is "unknown".
  packed[9] = 255;
  writeFileSync(join(folder, 'session.recording.ndjson'), text);
  writeFileSync(join(folder, 'session.recording.ndjson.gz'), packed);
  writeFileSync(join(folder, 'session.har'), `${JSON.stringify(toHar(lines))}\n`);
  console.log(`${lines.length} lines, ${text.length} characters`);
}
