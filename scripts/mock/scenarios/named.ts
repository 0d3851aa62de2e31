import type { Scenario } from './scenario.js';

const DIFF =
  'diff --git a/login.go b/login.go\n--- a/login.go\n+++ b/login.go\n@@ -1,2 +1,3 @@\n-if a < b {\n+if a <= b {\n+  // the clock may stand still\n';

const DONE: Scenario['turns'][number] = [{ parts: [{ text: 'You said: {{prompt}}' }] }];

/** The scenarios that every mock knows by name. */
export const SCENARIOS: readonly Scenario[] = [
  {
    name: 'hello',
    about: 'A short answer in one step, with reasoning before it.',
    title: 'A friendly answer',
    turns: [
      [
        {
          parts: [
            { reasoning: 'The user wants an answer. I will give a short one.', title: 'Thinking' },
            { text: 'Hello! You said: {{prompt}} What shall we do next?' },
          ],
        },
      ],
    ],
  },
  {
    name: 'tools',
    about: 'Two steps with tool calls in fragments and whole, one of which fails, then an answer.',
    title: 'Run the tests',
    turns: [
      [
        {
          parts: [
            { reasoning: 'The test depends on the clock.', title: 'Locating the test' },
            { text: 'I will run it first.' },
            {
              tool: 'execute',
              args: { command: 'go test ./login -count=20' },
              fragments: 3,
              takes: 600,
              result: { exit_code: 1, output: '--- FAIL: TestLogin (0.01s)' },
            },
            { tool: 'read_file', args: { path: 'login/login_test.go' }, takes: 100, error: 'open login/login_test.go: no such file' },
          ],
        },
        {
          parts: [
            { tool: 'edit_files', args: { path: 'login/clock.go', find: 'a < b', replace: 'a <= b' }, fragments: 2, takes: 150 },
            { tool: 'execute', args: { command: 'date' }, fragments: 0, takes: 80, output: 'Sat Feb 28 21:46:51 UTC 2026' },
            {
              tool: 'screenshot',
              takes: 120,
              media: { data: 'iVBORw0KGgo=', mime_type: 'image/png', text: 'the page after the change' },
            },
          ],
        },
        { parts: [{ text: 'Done: the comparison now holds when a <= b && the clock stands still.' }] },
      ],
      ...[DONE],
    ],
  },
  {
    name: 'long',
    about: 'An answer of some two thousand deltas, for scrolling and for speed.',
    turns: [[{ parts: [{ text: 'All work and no play makes a dull chat. '.repeat(250), pieces: 2000, every: 10 }] }]],
  },
  {
    name: 'markup',
    about: 'Text that must be escaped or is easily cut in the wrong place: <b>, &, line separators, emoji.',
    turns: [
      [{ parts: [{ text: 'if a < b && c > d { say("<b>hi</b>") }\n\u2028 next line \u2029 café \u{1f469}\u200d\u{1f4bb} {{prompt}}', pieces: 12 }] }],
    ],
  },
  {
    name: 'sources',
    about: 'An answer with a source and a file.',
    turns: [
      [
        {
          parts: [
            { source: { url: 'https://go.dev/doc?a=1&b=2', title: 'Go' } },
            { text: 'According to the documentation, yes.' },
            { file: { media_type: 'image/png', data: 'iVBORw0KGgo=' } },
          ],
        },
      ],
    ],
  },
  {
    name: 'error',
    about: 'The run fails in the middle of its answer; the next one ends well.',
    turns: [[{ parts: [{ text: 'Let me see what I can' }], fail: 'anthropic: 529 overloaded' }], DONE],
  },
  {
    name: 'panic',
    about: 'The worker crashes; the next run ends well.',
    turns: [[{ parts: [{ text: 'One moment' }], panic: 'runtime error: invalid memory address or nil pointer dereference' }], DONE],
  },
  {
    name: 'retry',
    about: 'The model fails twice in the middle of its answer and is asked again, as told by retry events.',
    turns: [[{ parts: [{ text: 'Third time lucky: {{prompt}}' }], retry: { times: 2, error: 'overloaded', after: 1, announced: true } }]],
  },
  {
    name: 'silent-retry',
    about: 'The same, as servers behind a message bus have it: no retry event, only parts that start again.',
    turns: [[{ parts: [{ text: 'Third time lucky: {{prompt}}' }], retry: { times: 2, error: 'overloaded', after: 1, announced: false } }]],
  },
  {
    name: 'subagent',
    about: 'Starts a chat below this one, waits for it, and sums up.',
    title: 'Ask a colleague',
    turns: [
      [
        { parts: [{ text: 'I will have that looked up.' }, { subagent: { prompt: 'Find retries in CI logs', scenario: 'sources', wait: true } }] },
        { parts: [{ text: 'My colleague says that it is so.' }] },
      ],
      DONE,
    ],
  },
  {
    name: 'compaction',
    about: 'The context fills up, and is summed up between two steps.',
    turns: [
      [
        {
          parts: [{ text: 'This needs a lot of reading.' }, { tool: 'read_file', args: { path: 'big.log' }, takes: 100, result: { lines: 120000 } }],
          context_percent: 85,
        },
        { parts: [{ text: 'The log is clean.' }], context_percent: 12 },
      ],
      DONE,
    ],
  },
  {
    name: 'workspace',
    about: 'Creates a workspace, so that workspace_id appears in the middle of the chat.',
    turns: [
      [
        {
          parts: [
            {
              tool: 'create_workspace',
              args: { template: 'docker', name: 'chat' },
              takes: 500,
              result: { created: true, name: 'chat' },
              workspace: 'c1a2b3c4-d5e6-4f70-8192-a3b4c5d6e7f8',
            },
          ],
        },
        { parts: [{ text: 'The workspace is ready.' }] },
      ],
      DONE,
    ],
  },
  {
    name: 'push',
    about: 'Pushes a branch and opens a pull request: diff, diff status and git changes have something to tell.',
    turns: [
      [
        {
          parts: [
            {
              tool: 'execute',
              args: { command: 'git push && gh pr create' },
              takes: 300,
              result: { exit_code: 0, output: 'https://github.com/acme/shop/pull/418' },
              push: {
                remote_origin: 'https://github.com/acme/shop',
                branch: 'feature/login',
                pull_request_url: 'https://github.com/acme/shop/pull/418',
                state: 'open',
                additions: 2,
                deletions: 1,
                diff: DIFF,
                changes: [
                  { path: 'login/login.go', type: 'modified', summary: '+2 -1' },
                  { path: 'login/clock.go', type: 'renamed', old_path: 'login/time.go' },
                ],
              },
            },
          ],
        },
        { parts: [{ text: 'The pull request is open.' }] },
      ],
      DONE,
    ],
  },
  {
    name: 'bare',
    about: 'The odd ends of the wire: an empty delta, reasoning without a title, a step without usage, a message without content.',
    turns: [[{ parts: [{ text: '' }], usage: 'none' }], [{ parts: [{ reasoning: 'Hm.' }], usage: { context_limit: 200000 } }], DONE],
  },
  {
    name: 'slow',
    about: 'Thinks for a minute before it answers: time to interrupt, to queue, to edit.',
    turns: [[{ parts: [{ reasoning: 'This will take a while.' }, { wait: 60_000 }, { text: 'Here it is: {{prompt}}' }] }]],
  },
];
