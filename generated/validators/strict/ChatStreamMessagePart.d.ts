// Generated from spec/ by npm run generate. Do not edit.
import type { ChatStreamMessagePart } from '../../client/types.js';
import type { Fault } from '../runtime.js';

export declare function isChatStreamMessagePart(value: unknown): value is ChatStreamMessagePart;
export declare function validateChatStreamMessagePart(value: unknown): Fault[];
