// Generated from spec/ by npm run generate. Do not edit.
import type { ValidationError } from '../../client/types.js';
import type { Fault, Options } from '../runtime.js';

export declare function isValidationError(value: unknown): value is ValidationError;
export declare function validateValidationError(value: unknown, options?: Options): Fault[];
