import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      // What people run while they work: what takes long is a proof.
      {
        test: {
          name: 'test',
          include: ['test/**/*.test.ts'],
          exclude: ['test/browser/**', 'test/proof/**'],
          testTimeout: 240_000,
          hookTimeout: 240_000,
          expect: { poll: { timeout: 30_000 } },
        },
      },
      // Types are asserted by the compiler alone.
      { test: { name: 'types', include: [], typecheck: { enabled: true, only: true, include: ['test/types/*.test-d.ts'] } } },
      // Pages in a real browser, and long proofs: npm run proof.
      {
        test: {
          name: 'browser',
          include: ['test/browser/*.test.ts'],
          testTimeout: 240_000,
          hookTimeout: 240_000,
          // What a page shows in the end is asked for, not how soon: a busy machine draws late.
          expect: { poll: { timeout: 60_000 } },
        },
      },
      { test: { name: 'proof', include: ['test/proof/*.test.ts'], testTimeout: 1_200_000, hookTimeout: 1_200_000 } },
    ],
  },
});
