// Generated from spec/ by npm run generate. Do not edit.
import type { ChatStatus } from '../../client/types.js';
import type { Fault } from '../runtime.js';

export declare function isChatStatus(value: unknown): value is ChatStatus;
export declare function validateChatStatus(value: unknown): Fault[];
