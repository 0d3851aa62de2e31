// Generated from spec/ by npm run generate. Do not edit.
import type { CreateChatMessageRequest } from '../../client/types.js';
import type { Fault, Options } from '../runtime.js';

export declare function isCreateChatMessageRequest(value: unknown): value is CreateChatMessageRequest;
export declare function validateCreateChatMessageRequest(value: unknown, options?: Options): Fault[];
