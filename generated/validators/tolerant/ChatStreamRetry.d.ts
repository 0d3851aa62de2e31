// Generated from spec/ by npm run generate. Do not edit.
import type { ChatStreamRetry } from '../../client/types.js';
import type { Fault, Options } from '../runtime.js';

export declare function isChatStreamRetry(value: unknown): value is ChatStreamRetry;
export declare function validateChatStreamRetry(value: unknown, options?: Options): Fault[];
