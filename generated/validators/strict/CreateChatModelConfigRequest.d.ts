// Generated from spec/ by npm run generate. Do not edit.
import type { CreateChatModelConfigRequest } from '../../client/types.js';
import type { Fault } from '../runtime.js';

export declare function isCreateChatModelConfigRequest(value: unknown): value is CreateChatModelConfigRequest;
export declare function validateCreateChatModelConfigRequest(value: unknown): Fault[];
