// Generated from spec/ by npm run generate. Do not edit.
import type { ChatWithMessages } from '../../client/types.js';
import type { Fault, Options } from '../runtime.js';

export declare function isChatWithMessages(value: unknown): value is ChatWithMessages;
export declare function validateChatWithMessages(value: unknown, options?: Options): Fault[];
