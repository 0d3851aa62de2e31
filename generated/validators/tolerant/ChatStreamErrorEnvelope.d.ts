// Generated from spec/ by npm run generate. Do not edit.
import type { ChatStreamErrorEnvelope } from '../../client/types.js';
import type { Fault, Options } from '../runtime.js';

export declare function isChatStreamErrorEnvelope(value: unknown): value is ChatStreamErrorEnvelope;
export declare function validateChatStreamErrorEnvelope(value: unknown, options?: Options): Fault[];
