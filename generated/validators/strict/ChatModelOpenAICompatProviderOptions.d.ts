// Generated from spec/ by npm run generate. Do not edit.
import type { ChatModelOpenAICompatProviderOptions } from '../../client/types.js';
import type { Fault } from '../runtime.js';

export declare function isChatModelOpenAICompatProviderOptions(value: unknown): value is ChatModelOpenAICompatProviderOptions;
export declare function validateChatModelOpenAICompatProviderOptions(value: unknown): Fault[];
