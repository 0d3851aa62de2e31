// Generated from spec/ by npm run generate. Do not edit.
import type { ChatModelVercelGatewayProviderOptions } from '../../client/types.js';
import type { Fault, Options } from '../runtime.js';

export declare function isChatModelVercelGatewayProviderOptions(value: unknown): value is ChatModelVercelGatewayProviderOptions;
export declare function validateChatModelVercelGatewayProviderOptions(value: unknown, options?: Options): Fault[];
