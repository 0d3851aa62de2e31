// Generated from spec/ by npm run generate. Do not edit.
import type { ChatMessagePart } from '../../client/types.js';
import type { Fault } from '../runtime.js';

export declare function isChatMessagePart(value: unknown): value is ChatMessagePart;
export declare function validateChatMessagePart(value: unknown): Fault[];
