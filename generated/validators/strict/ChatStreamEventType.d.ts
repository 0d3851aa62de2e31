// Generated from spec/ by npm run generate. Do not edit.
import type { ChatStreamEventType } from '../../client/types.js';
import type { Fault } from '../runtime.js';

export declare function isChatStreamEventType(value: unknown): value is ChatStreamEventType;
export declare function validateChatStreamEventType(value: unknown): Fault[];
