import { expect, test } from '@playwright/test';
import { openStage, type Stage } from '../confusion/open-stage.ts';
import { handsFor } from '../confusion/other-views/draw-other-views.ts';
import { PROOFS } from '../confusion/proofs.ts';

// What the real models take for what, of a synthetic child in motion and by a clock of our own: a share of the cases, and
// all of them at full size.

const SIZE = process.env.ADVAY_TEST_SIZE === 'full' ? 'all' : 'few';

test.describe('a hand', () => {
  let stage: Stage<'hand'>;
  test.beforeAll(async ({ browser }) => {
    stage = await openStage(browser, 'hand', await handsFor(SIZE));
  });
  test.afterAll(() => stage.close());

  for (const { name, run } of PROOFS.hand) {
    test(name, async () => {
      // Slow at full size: thousands of frames, each seen by the model.
      if (SIZE === 'all') test.setTimeout(3_600_000);
      const { tables, faults } = await run(stage, SIZE);
      expect(faults, tables.join('\n\n')).toEqual([]);
    });
  }
});
