// Generated from spec/ by npm run generate. Do not edit.
import type { ChatStreamQueueUpdateEvent } from '../../client/types.js';
import type { Fault, Options } from '../runtime.js';

export declare function isChatStreamQueueUpdateEvent(value: unknown): value is ChatStreamQueueUpdateEvent;
export declare function validateChatStreamQueueUpdateEvent(value: unknown, options?: Options): Fault[];
