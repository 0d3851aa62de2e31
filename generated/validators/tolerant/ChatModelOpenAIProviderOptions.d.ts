// Generated from spec/ by npm run generate. Do not edit.
import type { ChatModelOpenAIProviderOptions } from '../../client/types.js';
import type { Fault, Options } from '../runtime.js';

export declare function isChatModelOpenAIProviderOptions(value: unknown): value is ChatModelOpenAIProviderOptions;
export declare function validateChatModelOpenAIProviderOptions(value: unknown, options?: Options): Fault[];
