import type { Snippet } from './index.js';

/** A chat from its creation to the end of its answer, with nothing but a deployment and a token. */
export const FIRST_CHAT: Snippet[] = [
  {
    id: 'typescript',
    label: 'TypeScript',
    language: 'ts',
    // The ten lines of the README; a test holds them together.
    code: `import { createClient, finalText, isResting } from 'coder-chats/client';

const { chats } = createClient({ baseUrl: process.env.CODER_URL ?? '', token: process.env.CODER_SESSION_TOKEN ?? '' });
const chat = await chats.create({ content: [{ type: 'text', text: 'Say hello' }] });
let shown = '';
for await (const event of chats.stream(chat.id)) {
  if (event.type === 'message_part' && event.message_part.part.type === 'text') process.stdout.write((shown = event.message_part.part.text ?? shown));
  if (event.type === 'error') throw new Error(event.error.message);
  if (event.type === 'status' && isResting(event.status.status)) break; // done (law C3); leaving the loop closes the socket
}
if (!shown) process.stdout.write(finalText(await chats.get(chat.id))); // the run was over before the stream was open`,
  },
  {
    id: 'curl',
    label: 'curl',
    language: 'sh',
    code: `# Start a chat, and keep its id.
CHAT=$(curl --silent --show-error --fail-with-body "$CODER_URL/api/experimental/chats" \\
  --header "Coder-Session-Token: $CODER_SESSION_TOKEN" \\
  --json '{ "content": [{ "type": "text", "text": "Say hello" }] }' | jq --raw-output .id)

# curl follows no stream: ask until the chat rests (law C3).
until curl --silent --show-error --fail-with-body "$CODER_URL/api/experimental/chats/$CHAT" \\
  --header "Coder-Session-Token: $CODER_SESSION_TOKEN" --output chat.json &&
  jq --exit-status '.chat.status == "waiting" or .chat.status == "error"' chat.json > /dev/null
do sleep 1; done

jq --raw-output '.messages[-1].content[] | select(.type == "text").text' chat.json`,
  },
  {
    id: 'websocket',
    label: 'WebSocket',
    language: 'js',
    code: `import WebSocket from 'ws';

const chats = new URL('/api/experimental/chats', process.env.CODER_URL);
const headers = { 'Coder-Session-Token': process.env.CODER_SESSION_TOKEN };
const response = await fetch(chats, {
  method: 'POST',
  headers: { ...headers, 'Content-Type': 'application/json' },
  body: JSON.stringify({ content: [{ type: 'text', text: 'Say hello' }] }),
});
if (response.status !== 201) throw new Error(\`\${response.status} \${await response.text()}\`);
const { id } = await response.json();

let printed = false;
const print = ({ text = '' }) => {
  printed ||= text !== '';
  process.stdout.write(text);
};
const socket = new WebSocket(\`\${chats}/\${id}/stream\`.replace('http', 'ws'), { headers });
socket.on('message', (frame) => {
  const { type, data } = JSON.parse(frame);
  if (type !== 'data') return; // a ping
  for (const event of data) {
    if (event.type === 'message_part') print(event.message_part.part);
    // Of a run that was over before we listened no parts are left: its message says it all (law S13).
    if (event.type === 'message' && event.message.role === 'assistant' && !printed) event.message.content?.forEach(print);
    if (event.type === 'error') console.error(event.error.message);
    if (event.type === 'status' && event.status.status === 'waiting') socket.close(1000); // done (law C3)
  }
});
socket.on('error', (error) => {
  console.error(error.message); // such as a refused handshake
  process.exitCode = 1;
});`,
  },
];
