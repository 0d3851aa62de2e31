import { isDeepStrictEqual } from 'node:util';
import {
  closeTranscript,
  foldTranscript,
  openTranscript,
  reconcileTranscript,
  startTranscript,
  type Transcript,
  type TranscriptState,
} from '../../generated/client/stream/index.js';
import type { ChatStreamEvent } from '../../generated/client/types.js';
import { type Form, generator, type Moment, NEW_CHAT, restOf, type Server, snapshotOf } from './histories.js';
import { CHAT } from './stream-support.js';

/** What must be the same whether or not there was a reconnect. `chat` is told by REST alone. */
export function seen({ chat, connected, ...rest }: Transcript): Omit<Transcript, 'chat' | 'connected'> {
  return rest;
}

/** An edit is seen by REST alone, which is asked on each `pending` (law S15). */
function follow(state: TranscriptState, moment: Moment): TranscriptState {
  const told = foldTranscript(state, moment.sent);
  const pending = moment.sent.some((event) => event.type === 'status' && event.status.status === 'pending');
  return pending ? reconcileTranscript(told, restOf(moment.server), told) : told;
}

function connect(state: TranscriptState, server: Server, form: Form, withStatus: boolean): TranscriptState {
  const opened = openTranscript(state);
  return reconcileTranscript(foldTranscript(opened, snapshotOf(server, form, withStatus)), restOf(server), opened);
}

/** The fold over a stream that never breaks, after each moment. */
export function uninterrupted(history: Moment[], form: Form): TranscriptState[] {
  let state = connect(startTranscript(CHAT), NEW_CHAT, form, true);
  return history.map((moment) => {
    state = follow(state, moment);
    return state;
  });
}

export interface Break {
  at: number;
  /** Missed between the end of one connection and the snapshot of the next. */
  missed: number;
  form: Form;
  withStatus: boolean;
}

/**
 * The replay law: the fold over what came before a break, the snapshot, and the rest is the fold over the stream that never
 * broke, at every moment after it. Gives back the first difference, if there is one.
 */
export function breakAt(
  history: Moment[],
  whole: TranscriptState[],
  { at, missed, form, withStatus }: Break,
): { moment: number; got: unknown; want: unknown } | undefined {
  let state = closeTranscript(whole[at] as TranscriptState);
  for (let moment = Math.min(at + missed, history.length - 1); moment < history.length; moment++) {
    state =
      moment === Math.min(at + missed, history.length - 1)
        ? connect(state, history[moment]?.server as Server, form, withStatus)
        : follow(state, history[moment] as Moment);
    const got = seen(state.transcript);
    const want = seen((whole[moment] as TranscriptState).transcript);
    if (!isDeepStrictEqual(got, want)) return { moment, got, want };
  }
  return undefined;
}

/** A break, or none, at random. */
export function randomBreak(history: Moment[], seed: number): Break {
  const random = generator(seed);
  return {
    at: Math.floor(random() * history.length),
    missed: random() < 0.5 ? 0 : Math.floor(random() * 12),
    form: random() < 0.5 ? 'run' : 'step',
    withStatus: random() < 0.5,
  };
}

/** The same events, with durable ones later than parts that were sent after them: at most `most` parts overtake one (law S16). */
export function overtaken(history: Moment[], seed: number, most = 3): ChatStreamEvent[] {
  const random = generator(seed);
  const out: ChatStreamEvent[] = [];
  const held: { events: ChatStreamEvent[]; left: number }[] = [];
  const flush = () => {
    for (const { events } of held.splice(0)) out.push(...events);
  };
  for (const { sent, isPart } of history) {
    if (isPart) {
      out.push(...sent);
      for (const one of held) one.left--;
      if (held.some(({ left }) => left <= 0)) flush();
    } else {
      held.push({ events: sent, left: Math.floor(random() * (most + 1)) });
      // A run is over, or not begun: no parts can overtake that.
      const last = sent.findLast(({ type }) => type === 'status');
      if ((last?.type === 'status' && last.status.status !== 'running') || held.some(({ left }) => left <= 0)) flush();
    }
  }
  flush();
  return out;
}
