// Generated from spec/ by npm run generate. Do not edit.
import type { ChatModelProviderUnavailableReason } from '../../client/types.js';
import type { Fault } from '../runtime.js';

export declare function isChatModelProviderUnavailableReason(value: unknown): value is ChatModelProviderUnavailableReason;
export declare function validateChatModelProviderUnavailableReason(value: unknown): Fault[];
