// Generated from spec/ by npm run generate. Do not edit.
import type { Response } from '../../client/types.js';
import type { Fault, Options } from '../runtime.js';

export declare function isResponse(value: unknown): value is Response;
export declare function validateResponse(value: unknown, options?: Options): Fault[];
