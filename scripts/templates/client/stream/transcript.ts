import type {
  Chat,
  ChatMessage,
  ChatMessagePart,
  ChatQueuedMessage,
  ChatStatus,
  ChatStreamEvent,
  ChatStreamMessagePart,
  ChatStreamRetry,
  ChatWithMessages,
} from '../types.js';
import { addPart, dropParts, EMPTY_LOG, type PartLog, type Run, runOf, seal, takeApart } from './draft.js';
import { type Echo, hearEcho, isWhole } from './echo.js';
import { keep, keepItems } from './equal.js';

/** A chat as a person sees it. What has not changed is the same object as before, down to each message and part. */
export interface Transcript {
  readonly chatId: string;
  /** The chat as REST has told it last: title, workspace, model. Its `status` may be older than the one below. */
  readonly chat: Chat | undefined;
  /** Where the chat stands, as far as is known. */
  readonly status: ChatStatus | undefined;
  /** Why the last run failed; gone when the next one begins. */
  readonly error: string | undefined;
  /** The messages, by id. */
  readonly messages: readonly ChatMessage[];
  /**
   * The answer being written, its parts put together as those of a message are: a preview (law S20). `args_delta` and
   * `result_delta` hold all that has come of what is not whole yet. Results may belong to calls of the last message.
   */
  readonly draft: readonly ChatMessagePart[];
  /** What waits for the run to end, oldest first. Beside `waiting` and `error` it moves only after the next message (law C5). */
  readonly queue: readonly ChatQueuedMessage[];
  /** The model failed and will be asked again; gone when it answers. */
  readonly retry: ChatStreamRetry | undefined;
  /** Whether the stream is open. While it is not, the rest is as it was. */
  readonly connected: boolean;
}

/** A transcript and what it takes to go on with it. It is a value: nothing changes in it. */
export interface TranscriptState {
  readonly transcript: Transcript;
  readonly log: PartLog;
  readonly run: Run;
  /** No mark tells where a snapshot ends (law S12): its parts come first, its messages next, and anything else after them is live. */
  readonly phase: 'parts' | 'messages' | 'live';
  /** The parts at the beginning of the snapshot, while they may come a second time after it. */
  readonly echo: Echo | undefined;
  /** The status has been told since the connection was opened. */
  readonly statusKnown: boolean;
  /** How often the stream has told of each, so that an answer of REST can be known as the older one. */
  readonly told: { readonly status: number; readonly queue: number; readonly error: number };
}

export function startTranscript(chatId: string): TranscriptState {
  return {
    transcript: {
      chatId,
      chat: undefined,
      status: undefined,
      error: undefined,
      messages: [],
      draft: [],
      queue: [],
      retry: undefined,
      connected: false,
    },
    log: EMPTY_LOG,
    run: runOf([]),
    phase: 'parts',
    echo: undefined,
    statusKnown: false,
    told: { status: 0, queue: 0, error: 0 },
  };
}

/** A connection is open, and its snapshot comes: messages stay, parts go, and the queue is empty unless it is told (law S27). */
export function openTranscript(state: TranscriptState): TranscriptState {
  return {
    ...state,
    transcript: { ...state.transcript, draft: [], queue: [], retry: undefined, connected: true },
    log: dropParts(state.log),
    phase: 'parts',
    echo: undefined,
    statusKnown: false,
    told: { ...state.told, queue: state.told.queue + 1 },
  };
}

/** The connection has ended: what was shown stays. */
export function closeTranscript(state: TranscriptState): TranscriptState {
  return { ...state, transcript: { ...state.transcript, connected: false } };
}

/** Statuses at which nothing is being written (law C3). */
const RESTING: readonly unknown[] = ['waiting', 'error', 'completed', 'paused'];

export function isResting(status: ChatStatus | undefined): boolean {
  return RESTING.includes(status);
}

/** What the stream has told, in order. How it was batched makes no difference. */
export function foldTranscript(state: TranscriptState, events: readonly ChatStreamEvent[]): TranscriptState {
  const before = state.transcript;
  let { messages, queue, status, error, retry } = before;
  let { log, phase, echo, statusKnown } = state;
  const told = { ...state.told };
  const first: ChatStreamMessagePart[] = [];
  // A snapshot may bring many messages: the run is looked for when it is asked for.
  let known: Run | undefined = state.run;
  const run = () => (known ??= runOf(messages));
  for (const event of events) {
    if (phase === 'messages' && event.type !== 'message') phase = 'live';
    switch (event.type) {
      case 'message_part':
        retry = undefined;
        // In a chat that rests they are late, and no answer is being written.
        if (statusKnown && isResting(status)) break;
        if (phase === 'parts') first.push(event.message_part);
        else echo = hearEcho(echo, event.message_part, log);
        log = addPart(log, event.message_part.role, event.message_part.part);
        if (isWhole(echo)) {
          log = echo.before;
          echo = undefined;
        }
        break;
      case 'message': {
        const { message } = event;
        if (phase === 'live') echo = undefined;
        if (phase === 'parts') {
          phase = 'messages';
          echo = { parts: [...(echo?.parts ?? []), ...first.splice(0)], at: 0, before: log };
        }
        messages = put(messages, before.messages, message);
        known = undefined;
        if (message.role === 'assistant') log = seal(log, message.id);
        break;
      }
      case 'status': {
        const fresh = event.status.status;
        // A new run: what is left of the last one is over.
        if ((statusKnown || phase === 'live') && fresh === 'pending' && status !== 'pending') log = dropParts(log, run().assistant?.id);
        if (fresh !== 'error') error = undefined;
        if (isResting(fresh)) retry = undefined;
        status = fresh;
        statusKnown = true;
        told.status++;
        break;
      }
      case 'error':
        error = event.error.message;
        told.error++;
        break;
      case 'queue_update':
        queue = keepItems(queue, event.queued_messages ?? []);
        told.queue++;
        break;
      case 'retry':
        // The parts of the attempt that failed are not taken back by themselves (law S19).
        retry = keep(retry, event.retry);
        log = dropParts(log);
        break;
    }
  }
  if (first.length) echo = { parts: [...(echo?.parts ?? []), ...first], at: 0, before: log };
  return settle(
    { ...state, transcript: { ...before, messages, queue, status, error, retry }, log, run: run(), phase, echo, statusKnown, told },
    before,
  );
}

/**
 * What REST has answered, asked when the transcript was `asked`. It knows what the stream never tells: title, edited texts,
 * deleted messages, why a run failed (laws S15, S28). Where the stream has told something since, that counts.
 */
export function reconcileTranscript(
  state: TranscriptState,
  { chat, messages, queued_messages }: ChatWithMessages,
  asked: TranscriptState,
): TranscriptState {
  const before = state.transcript;
  const { told } = state;
  const then = new Map(asked.transcript.messages.map((message) => [message.id, message]));
  const now = new Map(before.messages.map((message) => [message.id, message]));
  const merged = new Map<number, ChatMessage>();
  for (const message of messages ?? []) {
    const mine = now.get(message.id);
    merged.set(message.id, mine && mine !== then.get(message.id) ? mine : mine ? keep(mine, message) : message);
  }
  // What was here when REST was asked and is not in its answer has been deleted by an edit (law R14).
  for (const [id, message] of now) if (!then.has(id) && !merged.has(id)) merged.set(id, message);
  const list = keepItems(
    before.messages,
    [...merged.values()].sort((a, b) => a.id - b.id),
  );
  const sameStatus = told.status === asked.told.status;
  const status = sameStatus ? chat.status : before.status;
  const cause = status === 'error' ? (chat.last_error ?? before.error) : undefined;
  const transcript: Transcript = {
    ...before,
    chat: keep(before.chat, chat),
    messages: list,
    queue: told.queue === asked.told.queue ? keepItems(before.queue, queued_messages ?? []) : before.queue,
    status,
    error: told.error === asked.told.error ? cause : before.error,
  };
  const run = list === before.messages ? state.run : runOf(list);
  return settle({ ...state, transcript, run, statusKnown: state.statusKnown || sameStatus }, before);
}

/** Puts the draft together, and keeps what has not changed. */
function settle(state: TranscriptState, before: Transcript): TranscriptState {
  const { transcript } = state;
  const { draft, rest } = takeApart(state.log, state.run);
  const hidden = state.statusKnown && isResting(transcript.status);
  const after = { ...transcript, draft: keepItems(before.draft, hidden ? [] : draft) };
  const same = (Object.keys(after) as (keyof Transcript)[]).every((key) => after[key] === before[key]);
  // In a snapshot more messages may follow, which may own parts that others seem to.
  return { ...state, transcript: same ? before : after, log: state.phase === 'live' ? rest : state.log };
}

/** The list with a message in its place; `original` is the list that must not be changed. */
function put(messages: readonly ChatMessage[], original: readonly ChatMessage[], message: ChatMessage): readonly ChatMessage[] {
  let at = messages.length;
  while (at > 0 && (messages[at - 1] as ChatMessage).id > message.id) at--;
  const old = messages[at - 1];
  const replaces = old?.id === message.id;
  if (replaces && keep(old, message) === old) return messages;
  const list = messages === original ? [...messages] : (messages as ChatMessage[]);
  if (replaces) list[at - 1] = message;
  else list.splice(at, 0, message);
  return list;
}
