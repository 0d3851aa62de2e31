import { constantName, filledPath } from './names.js';
import type { ExampleRequest } from './request.js';
import { idConstants } from './script.js';
import { CLIENT } from './typescript.js';

/** The stream with the client of this package, which connects again by itself (law S27). */
export function streamByClient(request: ExampleRequest): string {
  const given = request.parameters.map(({ name }) => constantName(name)).join(', ');
  return `${CLIENT}${idConstants(request)}
// Goes on until you leave the loop: a chat that rests keeps its stream open (law S26).
for await (const event of coder.chats.stream(${given})) {
  if (event.type === 'status') console.log('status', event.status.status);
  if (event.type === 'message') console.log(event.message.role, event.message.content);
  if (event.type === 'error') console.error(event.error.message);
}`;
}

/** The stream with `ws`, which can send the token in a header; a browser sends its cookie instead (law R2). */
export function streamByWebSocket(request: ExampleRequest): string {
  const path = filledPath(request.operation.path, (name) => `\${${constantName(name)}}`);
  return `import WebSocket from 'ws';

${idConstants(request)}
const url = new URL(\`${path}\`, process.env.CODER_URL);
url.protocol = url.protocol.replace('http', 'ws');
const socket = new WebSocket(url, {
  headers: { 'Coder-Session-Token': process.env.CODER_SESSION_TOKEN },
});

socket.on('message', (frame) => {
  const { type, data } = JSON.parse(frame);
  if (type === 'data') for (const event of data) console.log(JSON.stringify(event));
  if (type === 'error') console.error(data); // the stream itself failed; a ping has no data
});
socket.on('close', (code, reason) => console.log(code, String(reason))); // connect again (law S25)
socket.on('error', (error) => {
  console.error(error.message); // such as a refused handshake
  process.exitCode = 1;
});`;
}
