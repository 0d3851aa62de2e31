import type { OperationId } from '../../generated/client/operations.js';

/**
 * The life of a chat as data (laws C1 and C2). The engine changes a status through `transition` and in no other way,
 * the docs draw these tables, and the tests walk them row by row.
 */
export type Status = 'waiting' | 'pending' | 'running' | 'paused' | 'completed' | 'error';

export interface State {
  status: Status;
  meaning: string;
  setBy: string;
  /** Whether today's server ever writes it. */
  written: boolean;
}

export const STATES: readonly State[] = [
  {
    status: 'pending',
    meaning: 'Waits for a worker.',
    setBy: 'creation, a message to a chat that is not busy, an edit, a promotion, a queue that moves up, a run given back',
    written: true,
  },
  { status: 'running', meaning: 'A worker has it.', setBy: 'the worker that takes it', written: true },
  { status: 'waiting', meaning: 'Rests and is ready for input.', setBy: 'a run that ended well, an interrupt', written: true },
  { status: 'error', meaning: 'The last run failed; last_error says why.', setBy: 'a failure of the run', written: true },
  { status: 'paused', meaning: 'Declared, never written today.', setBy: 'nobody', written: false },
  { status: 'completed', meaning: 'Declared, never written today.', setBy: 'nobody', written: false },
];

/** What can happen to a chat. */
export type Happening =
  | 'create'
  | 'acquire'
  | 'finish'
  | 'move-up'
  | 'fail'
  | 'shutdown-fail'
  | 'shutdown-return'
  | 'stale'
  | 'message'
  | 'queue'
  | 'edit'
  | 'promote'
  | 'interrupt'
  | 'archive'
  | 'unarchive';

export interface Transition {
  happening: Happening;
  /** In words, for a table or an arrow. */
  when: string;
  /** The statuses it starts from; none for creation. */
  from: readonly Status[];
  /** Where it ends; `same` keeps the status. */
  to: Status | 'same';
  /** What else is done, in order. */
  effects: readonly string[];
  /** The operation that brings it about; absent where the server does it by itself, or by a route outside the contract. */
  operation?: OperationId;
  /** What a client sees on REST. */
  rest: string;
  /** The events a stream of the chat gets, in order. */
  events: readonly ('message' | 'status' | 'error' | 'queue_update')[];
  law: string;
}

const ANY: readonly Status[] = ['waiting', 'pending', 'running', 'paused', 'completed', 'error'];
const RESTING: readonly Status[] = ['waiting', 'error', 'paused', 'completed'];
const BUSY: readonly Status[] = ['pending', 'running'];

export const TRANSITIONS: readonly Transition[] = [
  {
    happening: 'create',
    when: 'a chat is created',
    from: [],
    to: 'pending',
    effects: ['store a hidden system prompt', "store the user's message"],
    operation: 'createChat',
    rest: 'The answer is 201 with the chat in `pending`.',
    events: [],
    law: 'C2',
  },
  {
    happening: 'acquire',
    when: 'a worker takes it',
    from: ['pending'],
    to: 'running',
    effects: [],
    rest: 'GET says `running` from now on.',
    events: ['status'],
    law: 'C2',
  },
  {
    happening: 'finish',
    when: 'the run ends, or a worker has cleaned up after an interrupt, and the queue is empty',
    from: ['running', 'waiting'],
    to: 'waiting',
    effects: [],
    rest: 'GET says `waiting` and has every message of the run.',
    events: ['status'],
    law: 'C2',
  },
  {
    happening: 'move-up',
    when: 'the run ends, or a worker has cleaned up after an interrupt, and something is queued',
    from: ['running', 'waiting'],
    to: 'pending',
    effects: ["the oldest queued message becomes a user's message"],
    rest: 'GET says `pending`, with the message in the history and no longer in the queue.',
    events: ['queue_update', 'status'],
    law: 'C2',
  },
  {
    happening: 'fail',
    when: 'the run fails',
    from: ['running'],
    to: 'error',
    effects: ['set last_error', 'the queue stays'],
    rest: 'GET says `error`, with the reason in `last_error`.',
    events: ['error', 'status'],
    law: 'S18',
  },
  {
    happening: 'shutdown-fail',
    when: 'the server shuts down (the older of two known servers)',
    from: ['running'],
    to: 'error',
    effects: ['set last_error'],
    rest: 'GET says `error`, with the reason in `last_error`.',
    events: ['error', 'status'],
    law: 'C2',
  },
  {
    happening: 'shutdown-return',
    when: 'the server shuts down (the newer of two known servers)',
    from: ['running'],
    to: 'pending',
    effects: [],
    rest: 'GET says `pending`.',
    events: ['status'],
    law: 'C2',
  },
  {
    happening: 'stale',
    when: 'its worker died',
    from: ['running'],
    to: 'pending',
    effects: [],
    rest: 'GET says `pending`; no stream is told.',
    events: [],
    law: 'C2',
  },
  {
    happening: 'message',
    when: 'a message comes while it rests',
    from: RESTING,
    to: 'pending',
    effects: ['store the message', 'clear last_error', "set last_model_config_id to the message's"],
    operation: 'createChatMessage',
    rest: 'The answer is 200 with `queued: false` and the stored message.',
    events: ['message', 'status'],
    law: 'R13',
  },
  {
    happening: 'queue',
    when: 'a message comes while it is busy',
    from: BUSY,
    to: 'same',
    effects: ['put the message in the queue, at most 20'],
    operation: 'createChatMessage',
    rest: 'The answer is 200 with `queued: true` and the queued message; with 20 in the queue already it is 429.',
    events: ['queue_update'],
    law: 'R13',
  },
  {
    happening: 'edit',
    when: "a user's message is edited",
    from: ANY,
    to: 'pending',
    effects: ['replace its content', 'delete every later message', 'empty the queue', 'clear last_error', 'stop the run'],
    operation: 'editChatMessage',
    rest: 'The answer is 200 with the edited message; GET no longer has what came after it. No stream is told of either.',
    events: ['queue_update', 'status'],
    law: 'R14',
  },
  {
    happening: 'promote',
    when: 'a queued message is promoted',
    from: ANY,
    to: 'pending',
    effects: ['stop the run', 'store the queued message', 'clear last_error'],
    rest: 'GET says `pending`, with the message in the history.',
    events: ['queue_update', 'message', 'status'],
    law: 'C2',
  },
  {
    happening: 'interrupt',
    when: 'it is interrupted',
    from: ANY,
    to: 'waiting',
    effects: ['clear last_error', 'the worker, if one had it, stores the unfinished step and ends the run'],
    operation: 'interruptChat',
    rest: 'The answer is 200 with the chat in `waiting`; soon after GET may say `pending` when something was queued.',
    events: ['status'],
    law: 'R15',
  },
  {
    happening: 'archive',
    when: 'it is archived',
    from: ANY,
    to: 'same',
    effects: ['hide it and all chats below it from the list'],
    operation: 'archiveChat',
    rest: 'The answer is 204; a second time it is 400. GET by id still answers.',
    events: [],
    law: 'R16',
  },
  {
    happening: 'unarchive',
    when: 'it is taken out of the archive',
    from: ANY,
    to: 'same',
    effects: ['show it in the list'],
    operation: 'unarchiveChat',
    rest: 'The answer is 204; 400 when it was not archived. Chats below it stay archived.',
    events: [],
    law: 'R16',
  },
];

const BY_HAPPENING = new Map(TRANSITIONS.map((row) => [row.happening, row]));

/**
 * Where a happening leads from a status.
 *
 * @throws Error when the table knows no such way: a fault of the engine, never of a client.
 */
export function transition(from: Status, happening: Happening): Status {
  const row = BY_HAPPENING.get(happening) as Transition;
  if (!row.from.includes(from)) throw new Error(`No way leads from ${from} by ${happening}`);
  return row.to === 'same' ? from : row.to;
}
