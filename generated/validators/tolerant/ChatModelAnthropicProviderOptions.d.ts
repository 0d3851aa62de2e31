// Generated from spec/ by npm run generate. Do not edit.
import type { ChatModelAnthropicProviderOptions } from '../../client/types.js';
import type { Fault, Options } from '../runtime.js';

export declare function isChatModelAnthropicProviderOptions(value: unknown): value is ChatModelAnthropicProviderOptions;
export declare function validateChatModelAnthropicProviderOptions(value: unknown, options?: Options): Fault[];
