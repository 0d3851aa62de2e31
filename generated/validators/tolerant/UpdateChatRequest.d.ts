// Generated from spec/ by npm run generate. Do not edit.
import type { UpdateChatRequest } from '../../client/types.js';
import type { Fault, Options } from '../runtime.js';

export declare function isUpdateChatRequest(value: unknown): value is UpdateChatRequest;
export declare function validateUpdateChatRequest(value: unknown, options?: Options): Fault[];
