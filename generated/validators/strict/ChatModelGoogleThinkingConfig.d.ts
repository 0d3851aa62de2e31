// Generated from spec/ by npm run generate. Do not edit.
import type { ChatModelGoogleThinkingConfig } from '../../client/types.js';
import type { Fault } from '../runtime.js';

export declare function isChatModelGoogleThinkingConfig(value: unknown): value is ChatModelGoogleThinkingConfig;
export declare function validateChatModelGoogleThinkingConfig(value: unknown): Fault[];
