import type { OperationId } from '../../../generated/client/operations.js';
import { type Decoded, DecodeFault, decode } from '../go/decode.js';
import { encode } from '../go/encode.js';
import type { Struct } from '../go/shape.js';
import { quote } from '../go/text.js';
import { parseUuid } from '../go/uuid.js';
import { OPERATIONS } from '../operations/table.js';
import { authenticate, findToken } from './auth.js';
import { CONTRACT, successOf } from './contract.js';
import type { Engine } from './engine.js';
import { Failure, notFound } from './failure.js';
import { refuseHandshake } from './handshake.js';
import { shown, withoutToken } from './received.js';
import { type Answer, type Incoming, JSON_TYPE, type Outcome, Written, write } from './request.js';
import { match } from './router.js';
import type { ChatRow, UserRow } from './rows.js';
import type { Session } from './session.js';
import type { ServerSocket } from './socket.js';

/** Answers a request. Nothing that comes in makes it throw. */
export function handle(engine: Engine, request: Incoming): Outcome {
  return engine.turn(() => answerOf(engine, request, undefined));
}

/** A handshake that may be completed; or the answer that refuses it (law S2). */
export type Handshake = { refused: Outcome } | { accept(socket: ServerSocket): Session };

export function shakeHands(engine: Engine, request: Incoming): Handshake {
  return engine.turn(() => {
    let accepted: ChatRow | undefined;
    const outcome = answerOf(engine, request, (chat) => {
      accepted = chat;
    });
    if (accepted === undefined || outcome.reset) return { refused: outcome };
    const chat = accepted;
    return { accept: (socket) => engine.turn(() => engine.openSession(chat, socket, engine.faults.shapers(chat))) };
  });
}

const UNANSWERED: Answer = { status: 500, headers: {} };

function answerOf(engine: Engine, request: Incoming, upgrade: ((chat: ChatRow) => void) | undefined): Outcome {
  const { chance, options } = engine;
  const [least, most] = options.latency;
  const outcome: Outcome = {
    answer: UNANSWERED,
    delay: most > 0 ? (least + chance.fraction() * (most - least)) * options.speed : 0,
    reset: false,
  };
  const context: Context = {};
  try {
    outcome.answer = perform(engine, request, context, outcome, upgrade);
  } catch (error) {
    const failure = error instanceof Failure ? error : new Failure(500, 'The mock failed.', (error as Error).stack ?? String(error));
    outcome.answer = write(failure.status, failure.body, failure.headers);
  }
  if (context.operation !== undefined && !context.odd) engine.checker?.answer(context.operation, outcome.answer, context.value);
  if (options.limits.received > 0) {
    engine.received.add({
      kind: 'request',
      method: request.method,
      target: withoutToken(request.target),
      operation: context.operation,
      token: context.token,
      body: request.body === '' ? '' : shown(request.body),
      status: outcome.answer.status,
    });
  }
  return outcome;
}

/** What is found out on the way, for the record. */
interface Context {
  operation?: OperationId;
  token?: string;
  /** What the answer was written from. */
  value?: unknown;
  /** The answer is none of the contract's, on purpose. */
  odd?: true;
}

/** The checks in their order (law R3), then the operation. */
function perform(engine: Engine, request: Incoming, context: Context, outcome: Outcome, upgrade: ((chat: ChatRow) => void) | undefined): Answer {
  const { options } = engine;
  const route = match(request.method, request.target);
  if (route.kind === 'found') context.operation = route.operation;
  const fault = engine.faults.onRequest(context.operation);
  if (fault !== undefined) {
    if (fault.delay) outcome.delay += fault.delay * options.speed;
    if (fault.reset) outcome.reset = true;
    if (fault.answer) {
      context.odd = true;
      return fault.answer;
    }
  }
  if (route.kind === 'elsewhere') throw new Failure(404, 'Route not found.');
  const found = findToken(request);
  if (found) context.token = found.where;
  const user = caller(engine, found?.token);
  if (!options.experiment) throw new Failure(403, "Chats functionality requires enabling the 'agents' experiment.");
  if (route.kind === 'unknown') throw new Failure(404, 'Route not found.');
  // The router's own answer has no body.
  if (route.kind === 'wrong-method') return { status: 405, headers: { allow: route.allowed.join(', ') } };
  const failure = engine.faults.failureOf(route.operation);
  if (failure !== undefined) throw failure;

  const { operation, parameters } = route;
  const chat = parameters.chat === undefined ? undefined : findChat(engine, user, parameters.chat);
  if (operation === 'streamChat') return stream(engine, request, chat as ChatRow, upgrade, context);
  let read: Decoded | undefined;
  const value = OPERATIONS[operation]({
    engine,
    operation,
    user,
    parameters,
    chat: chat as ChatRow,
    read() {
      read = readBody(operation, request.body, options.limits.bodyBytes);
      return read.value;
    },
  });
  // What the server takes although the contract does not allow it is worth telling.
  if (read) engine.checker?.request(operation, read.raw, read.whole);
  if (value === undefined) return { status: successOf(operation), headers: {} };
  const status = successOf(operation);
  if (typeof value === 'string') return { status, headers: JSON_TYPE, body: value };
  if (value instanceof Written) return { status, headers: JSON_TYPE, body: value.text, written: value };
  context.value = value;
  return { status, headers: JSON_TYPE, body: encode(value) };
}

function caller(engine: Engine, token: string | undefined): UserRow {
  const { options, users, agenda } = engine;
  if (token === undefined && options.open) {
    const [first] = users.values();
    if (first !== undefined) return first;
  }
  return authenticate(token, users, agenda.now);
}

function findChat({ store }: Engine, user: UserRow, text: string): ChatRow {
  let id: string;
  try {
    id = parseUuid(text);
  } catch (error) {
    throw new Failure(400, `Invalid UUID ${quote(text)}.`, (error as Error).message);
  }
  const chat = store.chats.get(id);
  // Somebody else's chat does not exist (law R20).
  if (chat === undefined || chat.ownerId !== user.id) throw notFound();
  return chat;
}

function readBody(operation: OperationId, body: string, most: number): Decoded {
  if (body.length > most) throw tooLarge(most);
  const struct = CONTRACT[operation].request?.struct as Struct;
  try {
    return decode(body, struct);
  } catch (error) {
    if (error instanceof DecodeFault) throw new Failure(400, 'Request body must be valid JSON.', error.message);
    throw error;
  }
}

export function tooLarge(most: number): Failure {
  return new Failure(413, 'Request body is too large.', `The mock reads at most ${most} bytes.`);
}

function stream(engine: Engine, request: Incoming, chat: ChatRow, upgrade: ((chat: ChatRow) => void) | undefined, context: Context): Answer {
  const { options } = engine;
  if (!options.daemon) throw new Failure(500, 'Chat streaming is not available.', 'Chat processor is not configured.');
  if (engine.sessionCount >= options.limits.streams) {
    throw new Failure(503, 'Too many streams are open.', `The mock keeps at most ${options.limits.streams}.`);
  }
  const refusal = refuseHandshake(request);
  if (refusal !== undefined) return refusal;
  // A handshake that is in order but came where nobody can upgrade.
  if (upgrade === undefined)
    return { status: 426, headers: { 'content-type': 'text/plain; charset=utf-8' }, body: 'This door takes no WebSocket.\n' };
  upgrade(chat);
  context.odd = true;
  return { status: 101, headers: {} };
}
