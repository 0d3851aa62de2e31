// Generated from spec/ by npm run generate. Do not edit.
import type { UpdateChatModelConfigRequest } from '../../client/types.js';
import type { Fault, Options } from '../runtime.js';

export declare function isUpdateChatModelConfigRequest(value: unknown): value is UpdateChatModelConfigRequest;
export declare function validateUpdateChatModelConfigRequest(value: unknown, options?: Options): Fault[];
