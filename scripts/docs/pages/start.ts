import { type Contract, infoOf } from '../../contract/load.js';
import type { Block, Page } from '../model.js';
import { FIRST_CHAT } from '../snippets/first-chat.js';

/** Where a reader begins: what this is, how to get in, and a first chat. */
export function startPage({ openapi, operations, messages, types, laws }: Contract): Page {
  const info = infoOf(openapi);
  const rest = operations.filter(({ success }) => success.status !== 101);
  return {
    address: 'index.html',
    title: String(info.title),
    label: 'Start',
    section: 'Start',
    summary: String(info.summary),
    blocks: [
      {
        kind: 'prose',
        markdown: `On a Coder deployment, a chat is a conversation with an agent that works: it reads and edits files, runs commands in a workspace, and opens a pull request. A program starts a chat and sends it messages by REST; what the agent says and does comes by a WebSocket, as it happens.

These pages are made of one contract: an OpenAPI document, an AsyncAPI document, and the schemas that both share. They state the wire of ${info.version}, and nothing here was written twice. The API is experimental and gives no promise: later servers send more, so let pass what you do not know (law S23).`,
      },
      {
        kind: 'cards',
        cards: [
          { title: 'REST', text: `${rest.length} operations, every error by its status, each to try in the page.`, address: 'rest/listChats.html' },
          { title: 'Stream', text: `${messages.length} envelopes, 6 events, and what crosses in a turn.`, address: 'stream/index.html' },
          { title: 'Protocol', text: `${laws.length} numbered laws: what no schema can state.`, address: 'protocol.html' },
          { title: 'Schemas', text: `${types.size} types, each as JSON Schema, strict and tolerant.`, address: 'schemas/index.html' },
          { title: 'Console', text: 'A whole chat inside this page, against a mock.', address: 'console.html' },
          { title: 'Validate in CI', text: 'Does what you recorded keep the contract?', address: 'validate.html' },
        ],
      },
      { kind: 'heading', level: 2, text: 'Signing in', id: 'authentication' },
      {
        kind: 'prose',
        markdown: `Every operation, the stream's handshake included, needs the session token of a user. Programs send it in the header \`Coder-Session-Token\`; a browser that is signed in sends its cookie; the other places, and which one counts when there are several, are in law R2. Every example here takes both from the environment:`,
      },
      {
        kind: 'code',
        language: 'sh',
        code: 'export CODER_URL=https://coder.example.org\nexport CODER_SESSION_TOKEN=…',
        title: 'Your deployment and your token',
      },
      {
        kind: 'prose',
        markdown: `Make a token in your account's settings on the deployment, and treat it as a password: it does not belong into a URL, a log or a repository. A missing or stale token is answered 401; a deployment on which the \`agents\` experiment is off answers 403 to everything (law R3).

No deployment at hand? This one runs on your machine, with state and a stream, and tells its address and its token:`,
      },
      { kind: 'code', language: 'sh', code: 'npx coder-chats mock', title: 'A deployment to build against' },
      { kind: 'heading', level: 2, text: 'A first chat', id: 'first-chat' },
      {
        kind: 'prose',
        markdown:
          'Start a chat, print the answer while it is written, and stop when the chat rests. The client connects again by itself when the stream breaks; the raw programs leave that to you (law S27).',
      },
      {
        kind: 'tabs',
        group: 'language',
        tabs: FIRST_CHAT.map(({ label, language, code }) => ({ label, blocks: [{ kind: 'code', language, code } satisfies Block] })),
      },
      {
        kind: 'prose',
        markdown: `What came is a preview: the parts of an answer are final only as the \`message\` that follows them, and the stream says so by its order alone (laws S13 and S16). A client that shows a chat to people keeps messages by id, drafts apart from them, and the queue; \`chats.watch(id)\` of the client does that. [States and sequences](stream/diagrams.html) shows what crosses in a turn, in an interrupt and in a reconnect.`,
      },
      { kind: 'heading', level: 2, text: 'Requests and answers', id: 'requests' },
      {
        kind: 'prose',
        markdown: `- **One status means success**, a different one for each operation; treat any other as a failure (law R4).
- **A failure is JSON** with a \`message\` that is mostly fixed and a \`detail\` that is mostly not (law R5). Branch on the status, show the words.
- **Absent, null and zero differ.** Every field of these pages says which of them can come and what it means (laws R8 and R9).
- **There is no paging**, no conditional request and no idempotency key (law R23); what may be sent again after a lost answer is in law R21.`,
      },
    ],
  };
}
