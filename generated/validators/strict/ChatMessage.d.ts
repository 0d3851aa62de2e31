// Generated from spec/ by npm run generate. Do not edit.
import type { ChatMessage } from '../../client/types.js';
import type { Fault } from '../runtime.js';

export declare function isChatMessage(value: unknown): value is ChatMessage;
export declare function validateChatMessage(value: unknown): Fault[];
