// Generated from spec/ by npm run generate. Do not edit.
import type { ChatModelOpenRouterReasoningOptions } from '../../client/types.js';
import type { Fault, Options } from '../runtime.js';

export declare function isChatModelOpenRouterReasoningOptions(value: unknown): value is ChatModelOpenRouterReasoningOptions;
export declare function validateChatModelOpenRouterReasoningOptions(value: unknown, options?: Options): Fault[];
