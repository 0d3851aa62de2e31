// Generated from spec/ by npm run generate. Do not edit.
import type { ChatModelOpenRouterProvider } from '../../client/types.js';
import type { Fault, Options } from '../runtime.js';

export declare function isChatModelOpenRouterProvider(value: unknown): value is ChatModelOpenRouterProvider;
export declare function validateChatModelOpenRouterProvider(value: unknown, options?: Options): Fault[];
