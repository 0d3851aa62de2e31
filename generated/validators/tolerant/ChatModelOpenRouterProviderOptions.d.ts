// Generated from spec/ by npm run generate. Do not edit.
import type { ChatModelOpenRouterProviderOptions } from '../../client/types.js';
import type { Fault, Options } from '../runtime.js';

export declare function isChatModelOpenRouterProviderOptions(value: unknown): value is ChatModelOpenRouterProviderOptions;
export declare function validateChatModelOpenRouterProviderOptions(value: unknown, options?: Options): Fault[];
