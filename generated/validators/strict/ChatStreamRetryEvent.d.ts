// Generated from spec/ by npm run generate. Do not edit.
import type { ChatStreamRetryEvent } from '../../client/types.js';
import type { Fault } from '../runtime.js';

export declare function isChatStreamRetryEvent(value: unknown): value is ChatStreamRetryEvent;
export declare function validateChatStreamRetryEvent(value: unknown): Fault[];
