/**
 * For vitest: whatever crosses a mock and does not hold against the contract fails the test in which it crossed. Name
 * this file in `setupFiles`, or import it at the top of a test file.
 */
import { afterEach, beforeEach } from 'vitest';
import { GUARD, type Report, type Violation } from './engine/check.js';

let crossed: Violation[] = [];
let allowed: Violation['crossing'][] = [];

(globalThis as { [GUARD]?: Report })[GUARD] = (violation) => {
  if (!allowed.includes(violation.crossing)) crossed.push(violation);
};

beforeEach(() => {
  crossed = [];
  allowed = [];
});

afterEach(() => {
  const found = crossed;
  crossed = [];
  if (found.length > 0)
    throw new Error(`${found.length} violations of the contract crossed the mock:\n${found.map(({ message }) => `- ${message}`).join('\n')}`);
});

/** For the rest of this test: a test of sloppy requests says so, and so does one of the guard. */
export function allowViolations(...crossings: Violation['crossing'][]): void {
  allowed.push(...crossings);
}
