// Generated from spec/ by npm run generate. Do not edit.
import type { ChatStreamMessageEvent } from '../../client/types.js';
import type { Fault, Options } from '../runtime.js';

export declare function isChatStreamMessageEvent(value: unknown): value is ChatStreamMessageEvent;
export declare function validateChatStreamMessageEvent(value: unknown, options?: Options): Fault[];
