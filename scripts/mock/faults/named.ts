import type { OperationId } from '../../../generated/client/operations.js';
import { Failure } from '../engine/failure.js';
import { write } from '../engine/request.js';
import { BREAKAGES } from './failures.js';
import type { Fault } from './fault.js';
import type { Values } from './info.js';
import { STREAM_FAULTS } from './streams.js';

const RETRY_AFTER = { 'retry-after': { about: 'seconds in Retry-After; -1 for no such header', value: 1 } };

function retryAfter(values: Values): Record<string, string> {
  return Number(values['retry-after']) >= 0 ? { 'retry-after': String(values['retry-after']) } : {};
}

const REQUEST_FAULTS: readonly Fault[] = [
  {
    name: 'unauthorized',
    about: 'The session is over in the middle of the work: requests are answered 401. Streams that are open stay open.',
    client: 'Asks its user, or its token function, for a new token; repeats nothing with the old one, and does not reconnect with it.',
    law: 'R2',
    times: 1,
    request: () => ({
      answer: write(
        401,
        { message: 'You are signed out or your session has expired. Please sign in again to continue.', detail: 'API key is invalid.' },
        { 'www-authenticate': 'Bearer realm="coder", error="invalid_token"' },
      ),
    }),
  },
  {
    name: 'rate-limited',
    about: 'The deployment limits the rate of requests: 429 with Retry-After and a message that is not the full queue.',
    client: 'Waits as long as Retry-After says, then repeats what may be repeated (law R21), and tells its caller of the rest.',
    law: 'R23',
    parameters: RETRY_AFTER,
    times: 1,
    request: (values) => ({
      answer: write(429, { message: "You've been rate limited for sending more than 512 requests in 1m0s." }, retryAfter(values)),
    }),
  },
  {
    name: 'server-error',
    about: 'A 500 from in front of the handlers, with Retry-After.',
    client: 'Repeats what may be repeated, not before Retry-After; an error with status and message for the rest.',
    law: 'R21',
    parameters: RETRY_AFTER,
    times: 1,
    request: (values) => ({
      answer: write(500, { message: 'An internal server error occurred.', detail: 'the server is starting' }, retryAfter(values)),
    }),
  },
  {
    name: 'bad-gateway',
    about: 'A proxy answers 502 in HTML.',
    client: 'Takes it as a failure of status 502 and shows the text; never fails on parsing it.',
    law: 'R5',
    times: 1,
    request: () => ({
      answer: {
        status: 502,
        headers: { 'content-type': 'text/html' },
        body: '<html><head><title>502 Bad Gateway</title></head><body>nginx</body></html>\n',
      },
    }),
  },
  {
    name: 'wrong-success',
    about: 'Another 2xx than the operation has: 202 with an empty object.',
    client: 'Takes it as a failure.',
    law: 'R4',
    times: 1,
    request: () => ({ answer: write(202, {}) }),
  },
  {
    name: 'not-json',
    about: 'A success whose body is cut off.',
    client: 'Fails with one error that says so, and does not repeat a post by itself.',
    law: 'R5',
    times: 1,
    request: () => ({ answer: { status: 200, headers: { 'content-type': 'application/json; charset=utf-8' }, body: '{"chat":{"id":"5b6a' } }),
  },
  {
    name: 'reset',
    about: 'The connection is torn down instead of an answer.',
    client: 'Repeats what may be repeated; for a post it reads the chat to learn what became of it.',
    law: 'R21',
    times: 1,
    request: () => ({ reset: true }),
  },
  {
    name: 'slow-answer',
    about: 'The answer is late.',
    client: 'Waits until its own timeout, then gives up with an error that says so.',
    law: 'R21',
    parameters: { ms: { about: 'how late, in milliseconds', value: 5000 } },
    times: 1,
    request: (values) => ({ delay: Number(values.ms) }),
  },
  {
    name: 'fail',
    about: 'Something breaks inside the server: the answers that no request can cause, such as 500 Failed to list chats.',
    client: 'Shows message and detail; repeats what may be repeated.',
    law: 'R5',
    parameters: { message: { about: 'which of the answers that the operation has; the first one otherwise', value: '' } },
    times: 1,
    failure(values) {
      const operation = values.operation as OperationId | undefined;
      const all = operation === undefined ? Object.values(BREAKAGES).flat() : (BREAKAGES[operation] ?? []);
      const found = values.message === '' ? all[0] : all.find(({ message }) => message === values.message);
      if (found === undefined) {
        throw new Error(
          `${operation ?? 'no operation'} has no answer "${values.message}"; it has ${[...new Set(all.map(({ message }) => message))].join(' | ')}`,
        );
      }
      return new Failure(found.status, found.message, found.detail, found.validations ? { validations: found.validations } : {});
    },
  },
  {
    name: 'interrupt-swallowed',
    about: 'The database fails during an interrupt: 200 with the chat as it was.',
    client: 'Looks at the status in the answer, and tries again when it is not `waiting`.',
    law: 'R15',
    times: 1,
    inside: ['interruptChat'],
  },
  {
    name: 'github-down',
    about: 'GitHub cannot be asked: the diff is a 500, the diff status stays 200 with the old values.',
    client: 'Shows the old status with its refreshed_at, and an error for the diff.',
    law: 'R21',
    times: 0,
    inside: ['getChatDiffStatus', 'getChatDiffContents'],
  },
];

/** Every fault by its name. */
export const FAULTS: readonly Fault[] = [...STREAM_FAULTS, ...REQUEST_FAULTS];
