import { expect, test } from '@playwright/test';
import type { FingersShown } from '../../synthetic-child/fingers/draw-fingers.ts';
import { countOf, FINGER_SHAPE_NAMES } from '../../synthetic-child/fingers/finger-shape.ts';
import { STRAIGHT } from '../../synthetic-child/fingers/finger-view.ts';
import type { SeenHand } from './child-page.ts';
import { handMeasures } from './hand-measures.ts';
import { openChildPage } from './open-child-page.ts';

// What the real model says of the synthetic child's counting hands, one picture at a time: no vote over frames helps it.
// How the product reads them, turned, tilted, far and by twos, is `confusion.spec.ts`.

const page = openChildPage();

const ASPECT = 4 / 3;
const SIDES = ['left', 'right'] as const;
const NEAR_NORM = 0.4;

const seeHands = (hands: readonly FingersShown[]): Promise<readonly SeenHand[]> =>
  page().evaluate(async (shown) => (await window.childPage).seeHands(shown), hands);

/** Nearly in the middle, on the hand's own side. */
const placeOf = (side: 'left' | 'right') =>
  ({ side, xNorm: side === 'right' ? 0.45 : 0.55, yNorm: 0.55 }) as const;

for (const side of SIDES) {
  test(`every shape of a hand held straight is read: ${side}`, async () => {
    for (const shape of FINGER_SHAPE_NAMES) {
      const hand = { ...placeOf(side), shape, view: STRAIGHT, lengthNorm: NEAR_NORM };
      const [seen] = await seeHands([hand]);
      expect(seen?.side.toLowerCase(), shape).toBe(side);
      const { count, isPinched } = handMeasures(seen?.points ?? [], ASPECT);
      const isRead = shape === 'pinch' ? isPinched : count === countOf(shape);
      expect(isRead, `${shape}: ${count}`).toBe(true);
    }
  });
}
