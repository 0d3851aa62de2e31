// Generated from spec/ by npm run generate. Do not edit.
import type { ChatModelGoogleProviderOptions } from '../../client/types.js';
import type { Fault } from '../runtime.js';

export declare function isChatModelGoogleProviderOptions(value: unknown): value is ChatModelGoogleProviderOptions;
export declare function validateChatModelGoogleProviderOptions(value: unknown): Fault[];
