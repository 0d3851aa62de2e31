// Generated from spec/ by npm run generate. Do not edit.
import type { ChatStreamDataEnvelope } from '../../client/types.js';
import type { Fault } from '../runtime.js';

export declare function isChatStreamDataEnvelope(value: unknown): value is ChatStreamDataEnvelope;
export declare function validateChatStreamDataEnvelope(value: unknown): Fault[];
