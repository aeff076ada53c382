import { expect, test } from '@playwright/test';
import { openStage, type Stage } from '../confusion/open-stage.ts';
import { PROOFS } from '../confusion/proofs.ts';

// What the real models take for what, of a synthetic child in motion and by a clock of our own: a share of the cases, and
// all of them at full size.

const IS_FULL = process.env.ADVAY_TEST_SIZE === 'full';

test.describe('a hand', () => {
  let stage: Stage<'hand'>;
  test.beforeAll(async ({ browser }) => {
    stage = await openStage(browser, 'hand');
  });
  test.afterAll(() => stage.close());

  for (const { name, run } of PROOFS.hand) {
    test(name, async () => {
      // Slow at full size: thousands of frames, each seen by the model.
      if (IS_FULL) test.setTimeout(3_600_000);
      const { tables, faults } = await run(stage, IS_FULL ? 'all' : 'few');
      expect(faults, tables.join('\n\n')).toEqual([]);
    });
  }
});
