import { test as base, expect } from '@playwright/test';
import { openStage, type Stage } from '../confusion/open-stage.ts';
import { handsFor } from '../confusion/other-views/draw-other-views.ts';
import type { Proof } from '../confusion/proof.ts';
import { PROOFS } from '../confusion/proofs.ts';

// What the real models take for what, of a synthetic child in motion and by a clock of our own: a share of the cases, and
// all of them at full size.

const SIZE = process.env.ADVAY_TEST_SIZE === 'full' ? 'all' : 'few';
/** How many of the first proofs are asked in every run. */
const USUAL = { hand: 3, body: 1, face: 1 } as const;

for (const sense of ['hand', 'body', 'face'] as const) {
  const test = base.extend<object, { stage: Stage<typeof sense> }>({
    stage: [
      async ({ browser }, use) => {
        const hands = sense === 'hand' ? await handsFor(SIZE) : undefined;
        const stage = await openStage(browser, sense, hands);
        await use(stage);
        await stage.close();
      },
      { scope: 'worker' },
    ],
  });
  test.describe(`a ${sense}`, () => {
    const proofs: readonly Proof<typeof sense>[] = PROOFS[sense];
    for (const { name, run } of SIZE === 'all' ? proofs : proofs.slice(0, USUAL[sense])) {
      test(name, async ({ stage }) => {
        // Slow at full size: thousands of frames, each painted and seen by the model.
        if (SIZE === 'all') test.setTimeout(3_600_000);
        const { tables, faults } = await run(stage, SIZE);
        expect(faults, tables.join('\n\n')).toEqual([]);
      });
    }
  });
}
