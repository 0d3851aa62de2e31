// Generated from spec/ by npm run generate. Do not edit.
import type { ChatModelVercelReasoningOptions } from '../../client/types.js';
import type { Fault } from '../runtime.js';

export declare function isChatModelVercelReasoningOptions(value: unknown): value is ChatModelVercelReasoningOptions;
export declare function validateChatModelVercelReasoningOptions(value: unknown): Fault[];
