// Generated from spec/ by npm run generate. Do not edit.
import type { ChatModelProvider } from '../../client/types.js';
import type { Fault, Options } from '../runtime.js';

export declare function isChatModelProvider(value: unknown): value is ChatModelProvider;
export declare function validateChatModelProvider(value: unknown, options?: Options): Fault[];
