// Generated from spec/ by npm run generate. Do not edit.
import type { ChatModelGoogleSafetySetting } from '../../client/types.js';
import type { Fault, Options } from '../runtime.js';

export declare function isChatModelGoogleSafetySetting(value: unknown): value is ChatModelGoogleSafetySetting;
export declare function validateChatModelGoogleSafetySetting(value: unknown, options?: Options): Fault[];
