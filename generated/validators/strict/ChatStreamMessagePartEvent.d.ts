// Generated from spec/ by npm run generate. Do not edit.
import type { ChatStreamMessagePartEvent } from '../../client/types.js';
import type { Fault } from '../runtime.js';

export declare function isChatStreamMessagePartEvent(value: unknown): value is ChatStreamMessagePartEvent;
export declare function validateChatStreamMessagePartEvent(value: unknown): Fault[];
