// Generated from spec/ by npm run generate. Do not edit.
import type { ChatFilePart } from '../../client/types.js';
import type { Fault } from '../runtime.js';

export declare function isChatFilePart(value: unknown): value is ChatFilePart;
export declare function validateChatFilePart(value: unknown): Fault[];
