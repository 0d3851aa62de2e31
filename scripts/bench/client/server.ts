import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { WebSocketServer } from 'ws';

/** A server of its own process: sends the same events over and over, as fast as the reader takes them. */
const CHAT = '5b6a1f6e-0c0d-4f1c-8a3e-2f4d9c7b1a10';
const [events = 0, size = 1] = process.argv.slice(2).map(Number);

const WORDS = 'The test depends on the clock and fails when two logins fall into one second , so I will run it first .'.split(' ');

/** What a run looks like: mostly deltas of text, some of reasoning and of arguments, a status now and then. */
function event(index: number): object {
  const word = `${WORDS[index % WORDS.length]} `;
  const head = { chat_id: CHAT };
  if (index % 97 === 0) return { type: 'status', ...head, status: { status: 'running' } };
  if (index % 7 === 0) {
    const part = { type: 'tool-call', tool_call_id: `call_${index % 1000}`, tool_name: 'execute', args_delta: `"${word}"` };
    return { type: 'message_part', ...head, message_part: { role: 'assistant', part } };
  }
  const type = index % 5 === 0 ? 'reasoning' : 'text';
  return { type: 'message_part', ...head, message_part: { role: 'assistant', part: { type, text: `${word}${word}` } } };
}

const frames = Array.from({ length: 256 }, (_, batch) =>
  Buffer.from(`${JSON.stringify({ type: 'data', data: Array.from({ length: size }, (_, index) => event(batch * size + index)) })}\n`),
);

const server = createServer();
const sockets = new WebSocketServer({ server, perMessageDeflate: false });
sockets.on('connection', (socket) => {
  let batch = 0;
  const send = () => {
    while (batch * size < events) {
      if (socket.readyState !== socket.OPEN) return;
      socket.send(frames[batch++ % frames.length] as Buffer, { binary: false });
      if (socket.bufferedAmount > 256 * 1024) {
        setImmediate(wait);
        return;
      }
    }
  };
  const wait = () => (socket.bufferedAmount > 128 * 1024 && socket.readyState === socket.OPEN ? setTimeout(wait, 1) : send());
  send();
});
server.listen(0, '127.0.0.1', () => process.send?.((server.address() as AddressInfo).port));
process.on('disconnect', () => process.exit());
