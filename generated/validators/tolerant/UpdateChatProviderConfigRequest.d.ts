// Generated from spec/ by npm run generate. Do not edit.
import type { UpdateChatProviderConfigRequest } from '../../client/types.js';
import type { Fault, Options } from '../runtime.js';

export declare function isUpdateChatProviderConfigRequest(value: unknown): value is UpdateChatProviderConfigRequest;
export declare function validateUpdateChatProviderConfigRequest(value: unknown, options?: Options): Fault[];
