// Generated from spec/ by npm run generate. Do not edit.
import type { ChatStreamEvent } from '../../client/types.js';
import type { Fault, Options } from '../runtime.js';

export declare function isChatStreamEvent(value: unknown): value is ChatStreamEvent;
export declare function validateChatStreamEvent(value: unknown, options?: Options): Fault[];
