// Generated from spec/ by npm run generate. Do not edit.
import type { CreateChatMessageResponse } from '../../client/types.js';
import type { Fault } from '../runtime.js';

export declare function isCreateChatMessageResponse(value: unknown): value is CreateChatMessageResponse;
export declare function validateCreateChatMessageResponse(value: unknown): Fault[];
