// Generated from spec/ by npm run generate. Do not edit.
import type { ChatModel } from '../../client/types.js';
import type { Fault, Options } from '../runtime.js';

export declare function isChatModel(value: unknown): value is ChatModel;
export declare function validateChatModel(value: unknown, options?: Options): Fault[];
