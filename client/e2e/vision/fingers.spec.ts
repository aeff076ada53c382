import { expect, test } from '@playwright/test';
import type { FingersShown } from '../../synthetic-child/fingers/draw-fingers.ts';
import {
  COUNT_SHAPES,
  countOf,
  FINGER_SHAPE_NAMES,
} from '../../synthetic-child/fingers/finger-shape.ts';
import { FINGER_VIEWS, STRAIGHT } from '../../synthetic-child/fingers/finger-view.ts';
import type { SeenHand } from './child-page.ts';
import { handMeasures } from './hand-measures.ts';
import { openChildPage } from './open-child-page.ts';

// What the real model says of the synthetic child's counting hands, one picture at a time: no vote over frames helps it.

const page = openChildPage();

const ASPECT = 4 / 3;
const SIDES = ['left', 'right'] as const;
const NEAR_NORM = 0.4;
const FAR_NORM = 0.28;

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

// Slow: two hundred pictures, each of which the model sees for the first time.
test('counts are read turned and tilted, near and far, on both hands', async () => {
  const wrong: string[] = [];
  let found = 0;
  let shown = 0;
  for (const lengthNorm of [NEAR_NORM, FAR_NORM]) {
    for (const shape of COUNT_SHAPES) {
      for (const side of SIDES) {
        for (const view of FINGER_VIEWS) {
          shown += 1;
          const [seen] = await seeHands([{ ...placeOf(side), shape, view, lengthNorm }]);
          if (seen === undefined) continue;
          found += 1;
          const { count } = handMeasures(seen.points, ASPECT);
          const { turnDegrees, tiltDegrees } = view;
          if (count !== countOf(shape)) {
            wrong.push(`${side} ${shape} ${turnDegrees} ${tiltDegrees} ${lengthNorm}: ${count}`);
          }
        }
      }
    }
  }
  expect(found / shown).toBeGreaterThan(0.95);
  expect(wrong.length / found, wrong.join('\n')).toBeLessThan(0.03);
});

test('counts over both hands are read with the hands apart', async () => {
  const wrong: string[] = [];
  for (const shape of COUNT_SHAPES.slice(1)) {
    const both = { view: STRAIGHT, lengthNorm: 0.34, yNorm: 0.55 } as const;
    const seen = await seeHands([
      { ...both, side: 'right', shape: 'five', xNorm: 0.24 },
      { ...both, side: 'left', shape, xNorm: 0.76 },
    ]);
    const count = seen.reduce((sum, hand) => sum + handMeasures(hand.points, ASPECT).count, 0);
    const wanted = 5 + (countOf(shape) ?? 0);
    if (count !== wanted) wrong.push(`${wanted} is read as ${count} of ${seen.length} hands`);
  }
  expect(wrong).toEqual([]);
});
