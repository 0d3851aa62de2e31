// Generated from spec/ by npm run generate. Do not edit.

/** Whether all that is delicate below a valid value is plain. */
export type Plain = (value: unknown) => boolean;

/**
 * Makes, for each type in which something delicate stands, the function that visits these places and nothing else: an
 * int64 is plain within 2^53, a date-time where `day` holds, and a value of a type where the type's rule holds.
 */
export declare function createPlainWalks(day: (time: string) => boolean, rules: Record<string, Plain>): Record<string, Plain>;
