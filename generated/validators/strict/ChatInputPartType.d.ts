// Generated from spec/ by npm run generate. Do not edit.
import type { ChatInputPartType } from '../../client/types.js';
import type { Fault } from '../runtime.js';

export declare function isChatInputPartType(value: unknown): value is ChatInputPartType;
export declare function validateChatInputPartType(value: unknown): Fault[];
