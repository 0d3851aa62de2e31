// Generated from spec/ by npm run generate. Do not edit.
import type { ChatMessagePartType } from '../../client/types.js';
import type { Fault } from '../runtime.js';

export declare function isChatMessagePartType(value: unknown): value is ChatMessagePartType;
export declare function validateChatMessagePartType(value: unknown): Fault[];
