import { setTimeout as sleep } from 'node:timers/promises';
import { connect } from '../../../generated/client/connection.js';
import { streamChat, type Transport } from '../../../generated/client/stream/index.js';
import { transport as node } from '../../../generated/client/stream/transport-node.js';
import type { Validation } from '../../../generated/client/validation.js';

/** A process of its own: takes 2,000 events a second of many more, and tells what it held and how much it grew. */
const [port, size = 16, seconds = 6] = process.argv.slice(2).map(Number);
const RATE = 2000;
const STEP_MS = 10;

let received = 0;
let decoded = 0;
let taken = 0;
/** Events that were made of frames and not taken yet, and those that were not even made: they lie in a frame as it came. */
let mostWaiting = 0;
let mostUnread = 0;
/** Both at once: all that is held of what the kernel has given. */
let mostHeld = 0;

/** The platform's transport, whose frames are counted as they come in. */
const counting: Transport = Object.assign(
  (handshake: Parameters<Transport>[0], events: Parameters<Transport>[1]) =>
    node(handshake, {
      ...events,
      frame(data) {
        received += size;
        mostUnread = Math.max(mostUnread, received - decoded);
        mostHeld = Math.max(mostHeld, received - taken);
        events.frame(data);
      },
    }),
  { seesPings: true },
);

/** Sees each event as it is made. */
const seeing: Validation = {
  mode: 'warn',
  validators: {},
  answer() {
    decoded++;
    mostWaiting = Math.max(mostWaiting, decoded - taken);
  },
};

const connection = connect({ baseUrl: `http://127.0.0.1:${port}`, token: 'x', validate: seeing });
const open = () => streamChat(connection, '5b6a1f6e-0c0d-4f1c-8a3e-2f4d9c7b1a10', { transport: counting, reconnect: false });

// Warm: what the engine compiles and allocates once is no growth.
for await (const _ of open()) if (++taken >= 20_000) break;
await sleep(1200);
received = decoded = taken = mostWaiting = mostUnread = mostHeld = 0;
globalThis.gc?.();
const before = process.memoryUsage().rss;
let most = before;

const begun = performance.now();
const watch = setInterval(() => {
  most = Math.max(most, process.memoryUsage().rss);
}, 50);
for await (const _ of open()) {
  taken++;
  if (taken % ((RATE * STEP_MS) / 1000) === 0) {
    const due = begun + (taken / RATE) * 1000;
    const left = due - performance.now();
    if (left > 0) await sleep(left);
    if (performance.now() - begun > seconds * 1000) break;
  }
}
clearInterval(watch);
process.send?.({ taken, received, mostWaiting, mostUnread, mostHeld, grown: (most - before) / 1024 / 1024 });
process.disconnect?.();
