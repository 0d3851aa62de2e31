// Generated from spec/ by npm run generate. Do not edit.
import type { ChatToolResultPart } from '../../client/types.js';
import type { Fault } from '../runtime.js';

export declare function isChatToolResultPart(value: unknown): value is ChatToolResultPart;
export declare function validateChatToolResultPart(value: unknown): Fault[];
