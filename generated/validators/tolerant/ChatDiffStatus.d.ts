// Generated from spec/ by npm run generate. Do not edit.
import type { ChatDiffStatus } from '../../client/types.js';
import type { Fault, Options } from '../runtime.js';

export declare function isChatDiffStatus(value: unknown): value is ChatDiffStatus;
export declare function validateChatDiffStatus(value: unknown, options?: Options): Fault[];
