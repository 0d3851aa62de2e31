// Generated from spec/ by npm run generate. Do not edit.
import type { ChatStreamError } from '../../client/types.js';
import type { Fault, Options } from '../runtime.js';

export declare function isChatStreamError(value: unknown): value is ChatStreamError;
export declare function validateChatStreamError(value: unknown, options?: Options): Fault[];
