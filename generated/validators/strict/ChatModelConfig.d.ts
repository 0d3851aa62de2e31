// Generated from spec/ by npm run generate. Do not edit.
import type { ChatModelConfig } from '../../client/types.js';
import type { Fault } from '../runtime.js';

export declare function isChatModelConfig(value: unknown): value is ChatModelConfig;
export declare function validateChatModelConfig(value: unknown): Fault[];
