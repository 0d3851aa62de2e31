// Generated from spec/ by npm run generate. Do not edit.
import type { ChatGitChange } from '../../client/types.js';
import type { Fault } from '../runtime.js';

export declare function isChatGitChange(value: unknown): value is ChatGitChange;
export declare function validateChatGitChange(value: unknown): Fault[];
