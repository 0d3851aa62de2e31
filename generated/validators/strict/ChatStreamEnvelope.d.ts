// Generated from spec/ by npm run generate. Do not edit.
import type { ChatStreamEnvelope } from '../../client/types.js';
import type { Fault } from '../runtime.js';

export declare function isChatStreamEnvelope(value: unknown): value is ChatStreamEnvelope;
export declare function validateChatStreamEnvelope(value: unknown): Fault[];
