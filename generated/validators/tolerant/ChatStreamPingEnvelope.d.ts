// Generated from spec/ by npm run generate. Do not edit.
import type { ChatStreamPingEnvelope } from '../../client/types.js';
import type { Fault, Options } from '../runtime.js';

export declare function isChatStreamPingEnvelope(value: unknown): value is ChatStreamPingEnvelope;
export declare function validateChatStreamPingEnvelope(value: unknown, options?: Options): Fault[];
