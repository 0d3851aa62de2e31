// Generated from spec/ by npm run generate. Do not edit.
import type { ChatStreamErrorEvent } from '../../client/types.js';
import type { Fault, Options } from '../runtime.js';

export declare function isChatStreamErrorEvent(value: unknown): value is ChatStreamErrorEvent;
export declare function validateChatStreamErrorEvent(value: unknown, options?: Options): Fault[];
