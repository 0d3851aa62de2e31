import type { Page } from '../model.js';

/**
 * Recipes for checking what was recorded or written down. A test runs every line of them against files of this project, so
 * a recipe is kept as short as it can be copied.
 */
export const validatePage: Page = {
  address: 'validate.html',
  title: 'Validate in CI',
  section: 'More',
  summary: 'Check payloads, recordings and live traffic against the contract, on your machine and in CI.',
  blocks: [
    {
      kind: 'prose',
      markdown:
        'The command `coder-chats validate` comes with the package (`npm install --save-dev coder-chats`). It reads JSON, lines of JSON, recordings and HAR files, also packed with gzip, finds out what each holds, and tells every fault with file, line, column and law. It ends with 0 when all hold, 1 when something does not, and 2 when it could not be run.',
    },
    { kind: 'heading', level: 2, text: 'On your machine', id: 'local' },
    { kind: 'code', language: 'sh', code: 'npx coder-chats validate answer.json', title: 'One payload: its content tells what it is' },
    {
      kind: 'code',
      language: 'sh',
      code: 'npx coder-chats validate --operation getChat answer.json\nnpx coder-chats validate --type ChatStreamEvent events.ndjson',
      title: 'The body of an operation, or lines of a type',
    },
    { kind: 'code', language: 'sh', code: 'npx coder-chats validate fixtures recordings', title: 'Whole folders' },
    {
      kind: 'prose',
      markdown:
        'What a file holds can also be told by its name (`one.Chat.json`), by a folder (`Chat/1.json`), or once and for all beside your `package.json`:',
    },
    {
      kind: 'code',
      language: 'yaml',
      code: "validate:\n  types:\n    'fixtures/*.json': ChatWithMessages\n    'events*.ndjson': ChatStreamEvent",
      title: 'coder-chats.yaml',
    },
    { kind: 'heading', level: 2, text: 'Strict or tolerant', id: 'profiles' },
    {
      kind: 'prose',
      markdown:
        '**strict**, the default, is the wire of the contract and nothing else: an unknown property, value or variant is a finding. Use it where you want to notice that a server has changed. **tolerant** checks what a running client builds on (JSON types, presence, null, the tags of unions) and lets the rest pass, as law S23 asks clients to. Use it where a newer server is no fault.',
    },
    { kind: 'code', language: 'sh', code: 'npx coder-chats validate --profile tolerant recordings' },
    { kind: 'heading', level: 2, text: 'GitHub Actions', id: 'github' },
    {
      kind: 'prose',
      markdown: 'Findings stand as annotations at their lines in the pull request, and as alerts of code scanning with the law that is broken.',
    },
    {
      kind: 'code',
      language: 'yaml',
      code: `name: contract
on: [push, pull_request]
permissions:
  contents: read
  security-events: write
jobs:
  validate:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - uses: actions/setup-node@v4
        with: { node-version: 22, cache: npm }
      - run: npm ci
      - run: npx coder-chats validate fixtures recordings --format github --output sarif=report.sarif
      - uses: github/codeql-action/upload-sarif@v3
        if: always()
        with: { sarif_file: report.sarif }`,
      title: '.github/workflows/contract.yml',
    },
    { kind: 'heading', level: 2, text: 'GitLab', id: 'gitlab' },
    { kind: 'prose', markdown: 'A JUnit report, in which each file is a test case; the merge request lists those that fail.' },
    {
      kind: 'code',
      language: 'yaml',
      code: `contract:
  image: node:22
  script:
    - npm ci
    - npx coder-chats validate fixtures recordings --output junit=report.xml
  artifacts:
    when: always
    reports:
      junit: report.xml`,
      title: '.gitlab-ci.yml',
    },
    { kind: 'heading', level: 2, text: 'Before a commit', id: 'pre-commit' },
    {
      kind: 'code',
      language: 'yaml',
      code: `repos:
  - repo: local
    hooks:
      - id: coder-chats
        name: payloads keep the contract
        language: system
        entry: npx coder-chats validate
        files: ^fixtures/.*\\.json$`,
      title: '.pre-commit-config.yaml',
    },
    { kind: 'heading', level: 2, text: 'What a browser did', id: 'har' },
    {
      kind: 'prose',
      markdown:
        'Open the developer tools on a page that shows a chat, work with it, and choose "Save all as HAR with content" in the Network tab. The file has requests, answers and, in Chromium, the frames of the stream; what is no call of this API is skipped. A HAR may hold cookies and tokens: reports never show them, but do not commit the file.',
    },
    { kind: 'code', language: 'sh', code: 'npx coder-chats validate session.har' },
    { kind: 'heading', level: 2, text: 'Record a session', id: 'recording' },
    {
      kind: 'prose',
      markdown:
        'A recording is a session as lines of JSON, in the order in which things happened. Here the client writes down its own calls, without the token, and the events that it gets:',
    },
    {
      kind: 'code',
      language: 'ts',
      code: `import { appendFileSync } from 'node:fs';
import { createClient } from 'coder-chats/client';

const write = (file: string, line: object) => appendFileSync(file, \`\${JSON.stringify(line)}\\n\`);

let calls = 0;
const { chats } = createClient({
  baseUrl: process.env.CODER_URL,
  token: process.env.CODER_SESSION_TOKEN,
  async fetch(request) {
    const call = ++calls;
    const sent = await request.clone().text();
    const path = new URL(request.url).pathname;
    write('session.ndjson', { kind: 'request', call, method: request.method, path, ...(sent && { text: sent }) });
    const response = await fetch(request);
    const text = await response.clone().text();
    write('session.ndjson', { kind: 'answer', call, status: response.status, ...(text && { text }) });
    return response;
  },
});

const chat = await chats.create({ content: [{ type: 'text', text: 'Say hello' }] });
for await (const event of chats.stream(chat.id)) {
  write('events.ndjson', event);
  if (event.type === 'status' && event.status.status === 'waiting') break;
}`,
      title: 'record.ts',
    },
    {
      kind: 'code',
      language: 'sh',
      code: 'npx coder-chats validate session.ndjson\nnpx coder-chats validate --type ChatStreamEvent events.ndjson',
    },
    { kind: 'heading', level: 2, text: 'In tests of your own program', id: 'vitest' },
    {
      kind: 'prose',
      markdown:
        'The mock holds whatever crosses it against the strict profile. With this setup, a request, an answer or a frame that does not hold fails the test in which it crossed:',
    },
    {
      kind: 'code',
      language: 'ts',
      code: `import { defineConfig } from 'vitest/config';

export default defineConfig({ test: { setupFiles: ['coder-chats/mock/vitest'] } });`,
      title: 'vitest.config.ts',
    },
    {
      kind: 'code',
      language: 'ts',
      code: `import { createClient } from 'coder-chats/client';
import { createMock } from 'coder-chats/mock';
import { expect, test } from 'vitest';

test('the agent answers', async () => {
  const mock = createMock({ speed: 100 });
  const server = await mock.start();
  const { chats } = createClient({ baseUrl: server.url, token: mock.token });

  const chat = await chats.create({ content: [{ type: 'text', text: 'Say hello' }] });
  const { messages } = await chats.waitUntilSettled(chat.id);
  expect(messages.at(-1)?.role).toBe('assistant');
  await server.stop();
});`,
      title: 'chat.test.ts',
    },
    { kind: 'heading', level: 2, text: 'While a client runs', id: 'live' },
    {
      kind: 'prose',
      markdown:
        'The client can validate every answer and every event as it comes. `warn` tells of a fault and goes on, `throw` ends the call with a `ProtocolError`; with the tolerant validators a newer server disturbs nobody.',
    },
    {
      kind: 'code',
      language: 'ts',
      code: `import { createClient, validation } from 'coder-chats/client';
import * as validators from 'coder-chats/validators/tolerant';

const { chats } = createClient({
  baseUrl: process.env.CODER_URL,
  token: process.env.CODER_SESSION_TOKEN,
  validate: validation({ mode: 'warn', validators }),
});
console.log((await chats.list()).length, 'chats');`,
      title: 'live.ts',
    },
  ],
};
