import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { WebSocketServer } from 'ws';
import type { ChatStreamEvent } from '../../../generated/client/types.js';
import { Corpus } from '../corpus.js';

/** A server of its own process: sends the same events over and over, as fast as the reader takes them. */
const CHAT = '5b6a1f6e-0c0d-4f1c-8a3e-2f4d9c7b1a10';
const [events = 0, size = 1] = process.argv.slice(2).map(Number);

const corpus = new Corpus(1);
const sample: ChatStreamEvent[] = [];
while (sample.length < 256 * size) sample.push(...corpus.turn(CHAT));
const frames = Array.from({ length: 256 }, (_, batch) =>
  Buffer.from(`${JSON.stringify({ type: 'data', data: sample.slice(batch * size, (batch + 1) * size) })}\n`),
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
