// Generated from spec/ by npm run generate. Do not edit.
import type { EditChatMessageRequest } from '../../client/types.js';
import type { Fault, Options } from '../runtime.js';

export declare function isEditChatMessageRequest(value: unknown): value is EditChatMessageRequest;
export declare function validateEditChatMessageRequest(value: unknown, options?: Options): Fault[];
