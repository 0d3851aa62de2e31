import { chatStream } from '../../../generated/client/stream.js';
import type { ChatMessagePart } from '../../../generated/client/types.js';
import type { Engine } from '../engine/engine.js';
import { CLOSES, type Outgoing, type Session, type Shaper } from '../engine/session.js';
import { encode, encodeInner } from '../go/encode.js';
import { byteLength } from '../go/text.js';
import { NIL_UUID } from '../go/uuid.js';
import type { Fault } from './fault.js';
import type { Values } from './info.js';

const AFTER = { after: { about: 'how many frames come before', value: 0 } };

/** Does something once, when so many frames have left. */
function once(values: Values, make: (session: Session) => Outgoing[]): Shaper {
  const after = Number(values.after);
  if (after <= 0) return { opened: make };
  return { frame: (text, index, session) => (index === after - 1 ? [{ send: text }, ...make(session)] : [{ send: text }]) };
}

/** A frame that breaks the contract on purpose. */
function broken(text: string): Outgoing {
  return { send: text, broken: true };
}

/** A data frame of one event. */
function frameOf(session: Session, event: Record<string, unknown>): string {
  return encode({ type: 'data', data: [{ type: event.type, chat_id: session.chat.id, ...event }] });
}

/** The events of a frame, as they stand in it. */
function eventsOf(text: string): Record<string, unknown>[] {
  return (JSON.parse(text) as { data: Record<string, unknown>[] }).data;
}

function frame(events: Record<string, unknown>[]): string {
  return encode({ type: 'data', data: events });
}

const GOOD_MESSAGE = { id: 9_000_001, role: 'assistant', created_at: '2026-02-28T21:46:58.4Z', content: [{ type: 'text', text: 'half' }] };

/** `data` of an error envelope, by shape (law S9). */
export const ERROR_SHAPES: Record<string, string> = {
  absent: '{"type":"error"}\n',
  null: '{"type":"error","data":null}\n',
  empty: '{"type":"error","data":{}}\n',
  blank: '{"type":"error","data":{"message":" ","detail":"  "}}\n',
  both: '{"type":"error","data":{"message":" M ","detail":" D "}}\n',
  message: '{"type":"error","data":{"message":"M"}}\n',
  detail: '{"type":"error","data":{"message":"","detail":"D"}}\n',
  validations: '{"type":"error","data":{"message":"M","validations":[{"field":"f","detail":"d"}]}}\n',
  text: '{"type":"error","data":"plain"}\n',
  'empty-text': '{"type":"error","data":""}\n',
  list: '{"type":"error","data":[1,"two"]}\n',
  number: '{"type":"error","data":5}\n',
  true: '{"type":"error","data":true}\n',
  'wrong-type': '{"type":"error","data":{"message":5}}\n',
};

/** A frame with one part, of exactly so many bytes. */
function frameOfBytes(session: Session, bytes: number): string {
  const of = (text: string) => frameOf(session, { type: 'message_part', message_part: { role: 'assistant', part: { type: 'text', text } } });
  return of('x'.repeat(bytes - byteLength(of('x')) + 1));
}

/** The parts that a message was written from, once more. */
function partsOf(engine: Engine, session: Session): string[] {
  return session.chat.messages
    .filter(({ hidden, role }) => !hidden && (role === 'assistant' || role === 'tool'))
    .flatMap(({ role, content }) => content.map((part) => engine.partEvent(session.chat, role as 'assistant' | 'tool', part)));
}

const ENDS = 'Ends with one error; reconnects with growing delays, and counts such ends.';
const PASSES = 'Passes it on or skips it, and goes on reading.';
const RECONNECTS = 'Drops its drafts, keeps its messages, reconnects with a growing delay and takes the snapshot as replacements.';

function simple(name: string, about: string, client: string, law: string, make: (session: Session, values: Values) => Outgoing[]): Fault {
  return { name, about, client, law, parameters: AFTER, times: 1, stream: (values) => once(values, (session) => make(session, values)) };
}

export const STREAM_FAULTS: readonly Fault[] = [
  // --- Ends
  {
    name: 'drop',
    about: 'The server ends the stream with close 1000 after some frames.',
    client: `${RECONNECTS} An end never means that the run is over.`,
    law: 'S26',
    parameters: { after: { about: 'how many frames come before', value: 3 } },
    times: 1,
    stream: (values) => once(values, () => [{ close: CLOSES.ended }]),
  },
  {
    name: 'cut',
    about: 'The connection breaks without a close frame.',
    client: RECONNECTS,
    law: 'S25',
    parameters: { after: { about: 'how many frames come before', value: 3 } },
    times: 1,
    stream: (values) => once(values, () => [{ cut: true }]),
  },
  {
    name: 'close',
    about: 'The server closes with any code and reason.',
    client: 'Does what the table of close codes says; reconnects after codes that it does not know.',
    law: 'S25',
    parameters: { ...AFTER, code: { about: 'the close code; 0 for a close without one', value: 1011 }, reason: { about: 'the reason', value: '' } },
    times: 1,
    stream: (values) => once(values, () => [{ close: Number(values.code) === 0 ? [] : [Number(values.code), String(values.reason)] }]),
  },
  {
    name: 'silence',
    about: 'No more frames; pings go on.',
    client: 'Keeps the stream; while the chat should be at work it reads it by REST now and then, and reconnects when that shows more.',
    law: 'S26',
    parameters: { after: { about: 'how many frames come before', value: 1 } },
    times: 1,
    stream: (values) => once(values, () => [{ mute: true }]),
  },
  simple(
    'lost-notices',
    'The server loses its source of events: one error event without a status, then silence with pings.',
    'Reconnects by itself.',
    'S18',
    (session) => [{ send: frameOf(session, { type: 'error', error: { message: 'pubsub: connection lost' } }) }, { mute: true }],
  ),

  // --- Order and repetition
  {
    name: 'replay',
    about: 'The snapshot begins with ten thousand parts of a run that is long over.',
    client: 'Shows none of them beside the messages that hold them, and keeps its memory bounded.',
    law: 'S13',
    parameters: { parts: { about: 'how many', value: 10_000 } },
    times: 1,
    stream: (values, engine) => ({
      snapshot(events, session) {
        const part = (index: number): ChatMessagePart => ({ type: 'text', text: `old ${index} ` });
        const parts = Array.from({ length: Number(values.parts) }, (_, index) => engine.partEvent(session.chat, 'assistant', part(index)));
        return afterStatus(events, parts);
      },
    }),
  },
  {
    name: 'parts-first',
    about: 'The snapshot begins with the parts of the messages that follow in it, and ends with them a second time.',
    client: 'Drops each draft that a message holds, by its tool_call_id or its text; shows nothing twice.',
    law: 'S13',
    times: 1,
    stream: (_values, engine) => ({
      snapshot(events, session) {
        const parts = partsOf(engine, session);
        return [...afterStatus(events, parts), ...parts];
      },
    }),
  },
  {
    name: 'late-parts',
    about: 'Live parts come after the message that they belong to.',
    client: 'Takes a part whose message is there already as late, not as new.',
    law: 'S16',
    times: 1,
    stream: () => lateParts(),
  },
  {
    name: 'lost-parts',
    about: 'Every second part is lost.',
    client: 'Shows what it has as a preview; the message closes the gaps.',
    law: 'S20',
    times: 1,
    stream: () => {
      let odd = false;
      return filtered((event) => {
        if (event.type === 'message_part') odd = !odd;
        return event.type !== 'message_part' || !odd;
      });
    },
  },
  {
    name: 'repeat-messages',
    about: 'Each message comes twice.',
    client: 'Keeps messages by id and takes the second one as a replacement.',
    law: 'S14',
    times: 1,
    stream: () => mapped((event) => (event.type === 'message' ? [event, event] : [event])),
  },
  {
    name: 'repeat-status',
    about: 'Each status comes twice.',
    client: 'Takes a status as a state, and tells its user of changes only.',
    law: 'S17',
    times: 1,
    stream: () => mapped((event) => (event.type === 'status' ? [event, event] : [event])),
  },
  {
    name: 'late-status',
    about: 'No status for some time, neither in the snapshot nor live; then the one that holds.',
    client: 'Does not wait for it, and reads the chat by REST to know where it stands.',
    law: 'S12',
    parameters: { ms: { about: 'how long, in milliseconds', value: 3000 } },
    times: 1,
    stream: (values, engine) => lateStatus(Number(values.ms), engine),
  },
  {
    name: 'slow-frames',
    about: 'Each frame takes its time.',
    client: 'Waits; a stream has no timeout but the silence of its pings.',
    law: 'S10',
    parameters: { ms: { about: 'how long before each frame, in milliseconds', value: 1000 } },
    times: 1,
    stream: (values) => ({ frame: (text) => [{ pause: Number(values.ms) }, { send: text }] }),
  },

  // --- Sizes
  simple('frame-limit', 'A frame of exactly 4 MiB.', 'Takes it.', 'S21', (session) => [
    { send: frameOfBytes(session, chatStream.limits.frameBytes) },
  ]),
  simple(
    'frame-too-large',
    'A frame of 4 MiB and one byte.',
    'Ends with an error and close 1009 if that is its limit; follows the chat by REST then. A client with a greater limit takes it.',
    'S21',
    (session) => [{ send: frameOfBytes(session, chatStream.limits.frameBytes + 1) }],
  ),

  // --- What cannot be read
  simple('malformed-json', 'A frame that is cut off in the middle.', ENDS, 'S22', () => [broken('{"type":"data","data":[{"type":"mess')]),
  simple('empty-frame', 'A message of no bytes.', ENDS, 'S22', () => [broken('')]),
  simple('two-values', 'Two envelopes in one message.', ENDS, 'S22', () => [broken('{"type":"ping"}\n{"type":"ping"}\n')]),
  simple('no-object', 'A frame that is a list.', ENDS, 'S22', () => [broken('[]\n')]),
  simple('no-data', 'A data envelope without data.', ENDS, 'S22', () => [broken('{"type":"data"}\n')]),
  simple('data-object', 'A data envelope whose data is one object.', ENDS, 'S22', (session) => [
    broken(`{"type":"data","data":{"type":"status","chat_id":"${session.chat.id}","status":{"status":"waiting"}}}\n`),
  ]),
  simple(
    'bad-batch',
    'A batch whose second half cannot be read: a message with a text for an id.',
    `${ENDS} The events before the bad one may count, it and those behind it never do.`,
    'S22',
    (session) => [
      broken(
        frame([
          { type: 'message', chat_id: session.chat.id, message: { ...GOOD_MESSAGE, chat_id: session.chat.id } },
          { type: 'message', chat_id: session.chat.id, message: { ...GOOD_MESSAGE, id: '9000002', chat_id: session.chat.id } },
        ]),
      ),
    ],
  ),
  {
    name: 'wrong-type',
    about: 'A value of the wrong type in an event.',
    client: ENDS,
    law: 'S22',
    parameters: { ...AFTER, which: { about: 'id-text, id-fraction, time, base64 or chat-id', value: 'id-text' } },
    times: 1,
    stream: (values) => once(values, (session) => [broken(wrongType(String(values.which), session.chat.id))]),
  },
  simple('unknown-envelope', 'An envelope of an unknown type.', ENDS, 'S22', () => [broken('{"type":"weather","data":[]}\n')]),
  {
    name: 'error-envelope',
    about: 'An error envelope, in each of the shapes that its data can have.',
    client: 'Tells one error, reads no further frame, and closes.',
    law: 'S9',
    parameters: { ...AFTER, shape: { about: Object.keys(ERROR_SHAPES).join(', '), value: 'both' } },
    times: 1,
    stream(values) {
      const text = ERROR_SHAPES[String(values.shape)];
      if (text === undefined) throw new Error(`there is no shape "${values.shape}"; there are ${Object.keys(ERROR_SHAPES).join(', ')}`);
      return once(values, () => [broken(text)]);
    },
  },

  // --- What must pass
  simple('unknown-event', 'An event of an unknown type.', PASSES, 'S23', (session) => [
    broken(frameOf(session, { type: 'mood', mood: { mood: 'good' } })),
  ]),
  simple('unknown-part', 'A part of an unknown type.', PASSES, 'S23', (session) => [
    broken(frameOf(session, { type: 'message_part', message_part: { role: 'assistant', part: { type: 'hologram', beam: 7 } } })),
  ]),
  simple('unknown-status', 'A status that nobody knows.', 'Takes it as "something else is going on".', 'S23', (session) => [
    broken(frameOf(session, { type: 'status', status: { status: 'meditating' } })),
  ]),
  simple('unknown-key', 'An event with a key that nobody knows.', PASSES, 'S23', (session) => [
    broken(frameOf(session, { type: 'status', status: { status: session.chat.status, since: 7 }, seq: 12 })),
  ]),
  simple('null-event', 'A batch with a null in it.', PASSES, 'S23', () => [broken('{"type":"data","data":[null]}\n')]),
  simple('no-payload', 'Events without their payload.', 'Ignores them.', 'S6', (session) => [
    broken(frame(['message_part', 'message', 'status', 'error', 'retry'].map((type) => ({ type, chat_id: session.chat.id })))),
  ]),
  simple('empty-batch', 'A data envelope with an empty list, and one with null.', 'Takes each as no event.', 'S5', () => [
    broken('{"type":"data","data":[]}\n'),
    broken('{"type":"data","data":null}\n'),
  ]),
  simple('ping-envelope', 'Ping envelopes, with and without data.', 'Ignores them.', 'S8', () => [
    { send: '{"type":"ping"}\n' },
    { send: '{"type":"ping","data":null}\n' },
  ]),
  {
    name: 'nil-chat-id',
    about: 'Every event bears the nil chat id.',
    client: 'Reads it as the chat that it asked for.',
    law: 'S24',
    times: 1,
    stream: () => mapped((event) => [{ ...event, chat_id: NIL_UUID }]),
  },
  {
    name: 'no-chat-id',
    about: 'No event bears a chat id.',
    client: 'Reads that as the chat that it asked for.',
    law: 'S24',
    times: 1,
    stream: () => ({
      frame: (text) => [broken(frame(eventsOf(text).map(({ chat_id: _, ...event }) => event)))],
    }),
  },
  {
    name: 'binary',
    about: 'Frames come as binary messages.',
    client: 'Reads them like text.',
    law: 'S4',
    times: 1,
    stream: () => ({ frame: (text) => [{ send: new TextEncoder().encode(text) }] }),
  },
];

/** Puts events behind the status that a snapshot may begin with. */
function afterStatus(events: string[], parts: string[]): string[] {
  const at = events[0]?.startsWith('{"type":"status"') ? 1 : 0;
  return [...events.slice(0, at), ...parts, ...events.slice(at)];
}

function mapped(change: (event: Record<string, unknown>) => Record<string, unknown>[]): Shaper {
  return {
    frame(text) {
      const events = eventsOf(text).flatMap(change);
      const { eventsPerFrame } = chatStream.limits;
      const out: Outgoing[] = [];
      for (let at = 0; at < events.length; at += eventsPerFrame) out.push({ send: frame(events.slice(at, at + eventsPerFrame)) });
      return out;
    },
  };
}

function filtered(keep: (event: Record<string, unknown>) => boolean): Shaper {
  return mapped((event) => (keep(event) ? [event] : []));
}

/** Holds parts back until a message, or the end of the run, has gone by. */
function lateParts(): Shaper {
  let held: Record<string, unknown>[] = [];
  return {
    frame(text) {
      const events = eventsOf(text);
      held.push(...events.filter(({ type }) => type === 'message_part'));
      const others = events.filter(({ type }) => type !== 'message_part');
      const release = others.some(
        ({ type, status }) => type === 'message' || (type === 'status' && (status as { status: string }).status !== 'running'),
      );
      const out = release ? [...others, ...held] : others;
      if (release) held = [];
      const { eventsPerFrame } = chatStream.limits;
      const frames: Outgoing[] = [];
      for (let at = 0; at < out.length; at += eventsPerFrame) frames.push({ send: frame(out.slice(at, at + eventsPerFrame)) });
      return frames;
    },
  };
}

function lateStatus(milliseconds: number, engine: Engine): Shaper {
  let released = false;
  const { frame } = filtered(({ type }) => released || type !== 'status');
  return {
    ...(frame && { frame }),
    opened(session) {
      engine.planOnWall(milliseconds, () => {
        released = true;
        session.push('status', engine.statusEvent(session.chat));
        engine.dirty(session);
      });
      return [];
    },
  };
}

function wrongType(which: string, chatId: string): string {
  const of = (change: Record<string, unknown>) =>
    frame([{ type: 'message', chat_id: chatId, message: { ...GOOD_MESSAGE, chat_id: chatId, ...change } }]);
  switch (which) {
    case 'id-text':
      return of({ id: '9000001' });
    case 'id-fraction':
      return of({}).replace('9000001', '9000001.0');
    case 'time':
      return of({ created_at: 'yesterday' });
    case 'base64':
      return of({ content: [{ type: 'file', media_type: 'image/png', data: '-_-_' }] });
    case 'chat-id':
      return `{"type":"data","data":[{"type":"status","chat_id":"","status":${encodeInner({ status: 'waiting' })}}]}\n`;
    default:
      throw new Error(`there is no wrong type "${which}"; there are id-text, id-fraction, time, base64, chat-id`);
  }
}
