// Generated from spec/ by npm run generate. Do not edit.
import type { ChatModelOpenRouterReasoningOptions } from '../../client/types.js';
import type { Fault } from '../runtime.js';

export declare function isChatModelOpenRouterReasoningOptions(value: unknown): value is ChatModelOpenRouterReasoningOptions;
export declare function validateChatModelOpenRouterReasoningOptions(value: unknown): Fault[];
