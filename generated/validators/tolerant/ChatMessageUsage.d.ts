// Generated from spec/ by npm run generate. Do not edit.
import type { ChatMessageUsage } from '../../client/types.js';
import type { Fault, Options } from '../runtime.js';

export declare function isChatMessageUsage(value: unknown): value is ChatMessageUsage;
export declare function validateChatMessageUsage(value: unknown, options?: Options): Fault[];
