// Generated from spec/ by npm run generate. Do not edit.

import { ClientError, type ErrorFacts } from '../errors.js';

/**
 * How a stream ended, where no other error says it:
 *
 * - `closed`: the server closed it; `code` and `reason` say how (law S25)
 * - `lost`: the connection broke off, or could not be made
 * - `silent`: nothing came for too long, not even a ping (law S10)
 * - `failed`: the server gave the stream up with an error envelope; the message is the server's (law S9)
 * - `too-large`: a frame passed the limit (law S21)
 * - `behind`: more arrived than the program took, on a platform that cannot make the server wait
 * - `run-failed`: the stream is well, but the answer that was waited for will not come; the message says why
 */
export type StreamFault = 'closed' | 'lost' | 'silent' | 'failed' | 'too-large' | 'behind' | 'run-failed';

/** The stream ended before the caller wanted it to. A frame that is not what the contract says is a ProtocolError instead. */
export class StreamError extends ClientError<ErrorFacts & { fault: StreamFault; code?: number; reason?: string }> {
  readonly kind = 'stream';
  declare readonly fault: StreamFault;
  /** The close code, where the server closed: 1005 stands for none. */
  declare readonly code?: number;
  /** What the server said as it closed; may be empty. */
  declare readonly reason?: string;

  override get name() {
    return 'StreamError';
  }
}
