// Generated from spec/ by npm run generate. Do not edit.
import type { ChatModelCallConfig } from '../../client/types.js';
import type { Fault } from '../runtime.js';

export declare function isChatModelCallConfig(value: unknown): value is ChatModelCallConfig;
export declare function validateChatModelCallConfig(value: unknown): Fault[];
