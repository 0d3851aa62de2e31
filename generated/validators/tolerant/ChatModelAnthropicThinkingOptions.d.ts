// Generated from spec/ by npm run generate. Do not edit.
import type { ChatModelAnthropicThinkingOptions } from '../../client/types.js';
import type { Fault, Options } from '../runtime.js';

export declare function isChatModelAnthropicThinkingOptions(value: unknown): value is ChatModelAnthropicThinkingOptions;
export declare function validateChatModelAnthropicThinkingOptions(value: unknown, options?: Options): Fault[];
