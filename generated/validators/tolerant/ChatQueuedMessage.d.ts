// Generated from spec/ by npm run generate. Do not edit.
import type { ChatQueuedMessage } from '../../client/types.js';
import type { Fault, Options } from '../runtime.js';

export declare function isChatQueuedMessage(value: unknown): value is ChatQueuedMessage;
export declare function validateChatQueuedMessage(value: unknown, options?: Options): Fault[];
