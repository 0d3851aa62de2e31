// Generated from spec/ by npm run generate. Do not edit.
import type { ChatInputPart } from '../../client/types.js';
import type { Fault, Options } from '../runtime.js';

export declare function isChatInputPart(value: unknown): value is ChatInputPart;
export declare function validateChatInputPart(value: unknown, options?: Options): Fault[];
