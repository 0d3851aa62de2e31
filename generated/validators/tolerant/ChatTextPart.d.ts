// Generated from spec/ by npm run generate. Do not edit.
import type { ChatTextPart } from '../../client/types.js';
import type { Fault, Options } from '../runtime.js';

export declare function isChatTextPart(value: unknown): value is ChatTextPart;
export declare function validateChatTextPart(value: unknown, options?: Options): Fault[];
