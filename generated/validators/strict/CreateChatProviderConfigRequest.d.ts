// Generated from spec/ by npm run generate. Do not edit.
import type { CreateChatProviderConfigRequest } from '../../client/types.js';
import type { Fault } from '../runtime.js';

export declare function isCreateChatProviderConfigRequest(value: unknown): value is CreateChatProviderConfigRequest;
export declare function validateCreateChatProviderConfigRequest(value: unknown): Fault[];
