// Generated from spec/ by npm run generate. Do not edit.
import type { ChatToolCallPart } from '../../client/types.js';
import type { Fault, Options } from '../runtime.js';

export declare function isChatToolCallPart(value: unknown): value is ChatToolCallPart;
export declare function validateChatToolCallPart(value: unknown, options?: Options): Fault[];
