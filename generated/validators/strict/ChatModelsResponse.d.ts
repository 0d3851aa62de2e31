// Generated from spec/ by npm run generate. Do not edit.
import type { ChatModelsResponse } from '../../client/types.js';
import type { Fault } from '../runtime.js';

export declare function isChatModelsResponse(value: unknown): value is ChatModelsResponse;
export declare function validateChatModelsResponse(value: unknown): Fault[];
