// Generated from spec/ by npm run generate. Do not edit.
import type { ChatModelProviderOptions } from '../../client/types.js';
import type { Fault, Options } from '../runtime.js';

export declare function isChatModelProviderOptions(value: unknown): value is ChatModelProviderOptions;
export declare function validateChatModelProviderOptions(value: unknown, options?: Options): Fault[];
