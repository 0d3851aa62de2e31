// Generated from spec/ by npm run generate. Do not edit.
import type { ChatSourcePart } from '../../client/types.js';
import type { Fault } from '../runtime.js';

export declare function isChatSourcePart(value: unknown): value is ChatSourcePart;
export declare function validateChatSourcePart(value: unknown): Fault[];
