// Generated from spec/ by npm run generate. Do not edit.
import type { ChatDiffContents } from '../../client/types.js';
import type { Fault, Options } from '../runtime.js';

export declare function isChatDiffContents(value: unknown): value is ChatDiffContents;
export declare function validateChatDiffContents(value: unknown, options?: Options): Fault[];
