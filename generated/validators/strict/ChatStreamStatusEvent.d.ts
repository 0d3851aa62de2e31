// Generated from spec/ by npm run generate. Do not edit.
import type { ChatStreamStatusEvent } from '../../client/types.js';
import type { Fault } from '../runtime.js';

export declare function isChatStreamStatusEvent(value: unknown): value is ChatStreamStatusEvent;
export declare function validateChatStreamStatusEvent(value: unknown): Fault[];
