// Generated from spec/ by npm run generate. Do not edit.
import type { ChatStreamStatus } from '../../client/types.js';
import type { Fault } from '../runtime.js';

export declare function isChatStreamStatus(value: unknown): value is ChatStreamStatus;
export declare function validateChatStreamStatus(value: unknown): Fault[];
