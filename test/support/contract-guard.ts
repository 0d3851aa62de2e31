/** Fails the test in which something crossed the mock that the contract does not allow. */
export { allowViolations } from '../../scripts/mock/vitest.js';
