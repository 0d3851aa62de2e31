// Generated from spec/ by npm run generate. Do not edit.
import type { CreateChatRequest } from '../../client/types.js';
import type { Fault, Options } from '../runtime.js';

export declare function isCreateChatRequest(value: unknown): value is CreateChatRequest;
export declare function validateCreateChatRequest(value: unknown, options?: Options): Fault[];
