// Generated from spec/ by npm run generate. Do not edit.
import type { ChatReasoningPart } from '../../client/types.js';
import type { Fault } from '../runtime.js';

export declare function isChatReasoningPart(value: unknown): value is ChatReasoningPart;
export declare function validateChatReasoningPart(value: unknown): Fault[];
