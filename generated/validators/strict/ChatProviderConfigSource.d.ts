// Generated from spec/ by npm run generate. Do not edit.
import type { ChatProviderConfigSource } from '../../client/types.js';
import type { Fault } from '../runtime.js';

export declare function isChatProviderConfigSource(value: unknown): value is ChatProviderConfigSource;
export declare function validateChatProviderConfigSource(value: unknown): Fault[];
