// Generated from spec/ by npm run generate. Do not edit.
import type { ChatProviderConfig } from '../../client/types.js';
import type { Fault } from '../runtime.js';

export declare function isChatProviderConfig(value: unknown): value is ChatProviderConfig;
export declare function validateChatProviderConfig(value: unknown): Fault[];
