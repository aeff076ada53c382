import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

const node = (name: string, globalSetup: string[] = []) => ({
  extends: true as const,
  test: { name, root: name, include: ['**/*.test.ts'], environment: 'node', globalSetup },
});

export default defineConfig({
  test: {
    // Vitest leaves one core idle: on a machine with two that is half of them.
    maxWorkers: availableParallelism(),
    // A process for each file costs more than most files. Whatever a test changes of the process it puts back.
    isolate: false,
    unstubGlobals: true,
    unstubEnvs: true,
    // Only for what never ends: how fast a machine is, is no test's business.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // Read by client/src/game-runtime/testing/test-size.ts.
    provide: { isFullSize: process.env.ADVAY_TEST_SIZE === 'full' },
    projects: [
      node('shared'),
      node('signaling'),
      node('api', [resolve(import.meta.dirname, 'api/src/testing/database-templates.ts')]),
      node('infra'),
      {
        extends: true,
        define: { __LINK_FAULTS__: 'true', __DRIVEN_CLOCK__: 'true' },
        test: {
          name: 'client',
          root: 'client',
          include: [
            'src/**/*.test.{ts,tsx}',
            'books/**/*.test.ts',
            'models/**/*.test.ts',
            'voices/**/*.test.ts',
            'e2e/**/*.test.ts',
            'synthetic-child/**/*.test.ts',
            'scripts/**/*.test.ts',
          ],
          environment: 'node',
        },
      },
    ],
  },
});
