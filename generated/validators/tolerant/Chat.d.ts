// Generated from spec/ by npm run generate. Do not edit.
import type { Chat } from '../../client/types.js';
import type { Fault, Options } from '../runtime.js';

export declare function isChat(value: unknown): value is Chat;
export declare function validateChat(value: unknown, options?: Options): Fault[];
