import { defineConfig } from 'vitest/config';

/** What must be true of the product as it was built; the other tests need no build. */
export default defineConfig({
  test: {
    include: ['client/e2e/**/*.built.ts'],
    environment: 'node',
    // Only for what never ends: how fast a machine is, is no test's business.
    testTimeout: 120_000,
  },
});
