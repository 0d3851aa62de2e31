import { error, type Rules, warning } from './rule.js';

/** What the frames of one stream connection keep, in their order. */
export const STREAM_RULES: Rules = {
  'client-silence': error('A client sends no text or binary message on the stream.', 'S3'),
  'frame-json': error('A frame is one JSON object.', 'S22'),
  'frame-size': warning('A frame has at most 4194304 bytes, which is what clients take.', 'S21'),
  'after-error': error('Nothing follows an error envelope.', 'S9'),
  'stream-chat': error('An event belongs to the chat of its stream.', 'S24'),
  'message-once': error('A message is sent once on a connection.', 'S14'),
  'message-order': error('A message comes after those with smaller ids, or in the snapshot after older ones.', 'S14'),
  'status-transition': error('A status follows from the one before it.', 'C2'),
  'status-unused': warning('The statuses paused and completed are not written today.', 'C1'),
  'error-before-status': warning('The status error comes after an error event that tells the cause.', 'S18'),
  'retry-attempt': warning('The attempts of retries count up from 1.', 'S19'),
  'close-code': warning('The server closes with a code and reason that the contract names.', 'S25'),
};
