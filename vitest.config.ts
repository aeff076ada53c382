import { defineConfig } from 'vitest/config';

const node = (name: string) => ({
  extends: true as const,
  test: { name, root: name, include: ['**/*.test.ts'], environment: 'node' },
});

export default defineConfig({
  test: {
    // Read by client/src/game-runtime/testing/test-size.ts.
    provide: { isFullSize: process.env.ADVAY_TEST_SIZE === 'full' },
    projects: [
      node('shared'),
      node('signaling'),
      node('api'),
      node('infra'),
      {
        extends: true,
        test: {
          name: 'client',
          root: 'client',
          include: [
            'src/**/*.test.{ts,tsx}',
            'models/**/*.test.ts',
            'e2e/**/*.test.ts',
            'scripts/**/*.test.ts',
          ],
          environment: 'node',
        },
      },
    ],
  },
});
