/**
 * For vitest: whatever crosses a mock and does not hold against the contract fails the test in which it crossed; what
 * crosses between two tests fails the next one. Name this file in `setupFiles`, or import it at the top of a test file.
 */
import { beforeEach, onTestFinished } from 'vitest';
import { GUARD, type Report, type Violation } from './engine/check.js';

const place = globalThis as { [GUARD]?: Report | undefined };

let crossed: Violation[] = [];

/** @throws Error when anything has crossed since the last time. */
function tell(): void {
  const found = crossed;
  crossed = [];
  if (found.length > 0)
    throw new Error(`${found.length} violations of the contract crossed the mock:\n${found.map(({ message }) => `- ${message}`).join('\n')}`);
}

place[GUARD] = (violation) => {
  crossed.push(violation);
  try {
    // Not a hook of the file: without isolation this module is run for the first file only that imports it.
    onTestFinished(tell);
  } catch {
    // No test is running.
  }
};

beforeEach(tell);

/** For the rest of this test: a test of sloppy requests says so, and so does one of the guard. */
export function allowViolations(...crossings: Violation['crossing'][]): void {
  // By way of the guard that is there, which another copy of this module may have put there.
  const guard = place[GUARD];
  place[GUARD] = (violation) => {
    if (!crossings.includes(violation.crossing)) guard?.(violation);
  };
  onTestFinished(() => {
    place[GUARD] = guard;
  });
}
