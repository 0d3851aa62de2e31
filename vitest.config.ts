import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      // What people run while they work: under three minutes on two cores.
      { test: { name: 'test', include: ['test/**/*.test.ts'], exclude: ['test/proof/**'], testTimeout: 60_000 } },
      // Types are asserted by the compiler alone.
      { test: { name: 'types', include: [], typecheck: { enabled: true, only: true, include: ['test/types/*.test-d.ts'] } } },
      // Long proofs: npm run proof.
      { test: { name: 'proof', include: ['test/proof/*.test.ts'], testTimeout: 1_200_000 } },
    ],
  },
});
