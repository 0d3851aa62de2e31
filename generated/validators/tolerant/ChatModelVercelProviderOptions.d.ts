// Generated from spec/ by npm run generate. Do not edit.
import type { ChatModelVercelProviderOptions } from '../../client/types.js';
import type { Fault, Options } from '../runtime.js';

export declare function isChatModelVercelProviderOptions(value: unknown): value is ChatModelVercelProviderOptions;
export declare function validateChatModelVercelProviderOptions(value: unknown, options?: Options): Fault[];
