import { expect, test } from '@playwright/test';
import type { Sign } from '../../src/controls/sign.ts';
import type { Wish } from '../../synthetic-child/pose-of-wish.ts';
import { faultsOf } from './body-faults.ts';
import type { SeenWish } from './child-page.ts';
import { faceMeasures } from './face-measures.ts';
import { handMeasures } from './hand-measures.ts';
import { openChildPage } from './open-child-page.ts';

// What a bot wishes goes through the demo camera's own stream, and the real models see it.

const page = openChildPage();

const ASPECT = 4 / 3;
/** By then every movement has come to its end. */
const SETTLED_FRAMES = 40;

const seeWishes = (...wishes: readonly Wish[]): Promise<SeenWish> =>
  page().evaluate(async ([shown, frames]) => (await window.childPage).seeWishes(shown, frames), [
    wishes,
    SETTLED_FRAMES,
  ] as const);
const sign = (name: Sign['name'], more: Partial<Sign> = {}): Sign => ({
  name,
  value: 1,
  isOn: true,
  ...more,
});

test('a wish for a body is seen as a body in that pose', async () => {
  const signs = [sign('arm-out', { side: 'left' })];
  const { bodies, truth } = await seeWishes({ sense: 'body', signs, axes: { step: 0.5 } });
  const [child] = truth.children;
  if (child === undefined) throw new Error('No child is shown');
  expect(child.head.xNorm).toBeLessThan(0.47);
  expect(faultsOf(bodies[0], child)).toEqual([]);
});

test('two wishes are two bodies, each in its own pose', async () => {
  const { bodies, truth } = await seeWishes(
    { sense: 'body', signs: [sign('arms-up')], axes: {} },
    { sense: 'body', signs: [], axes: {} },
  );
  const seen = bodies.toSorted((a, b) => (a[11]?.x ?? 0) - (b[11]?.x ?? 0));
  expect(seen).toHaveLength(2);
  for (const [seat, child] of truth.children.entries()) {
    expect(faultsOf(seen[seat], child)).toEqual([]);
  }
});

test('a wish for a face opens its mouth and turns its head', async () => {
  const axes = { 'mouth-open': 0.8, 'head-turn': 0.6 };
  const { faces, truth } = await seeWishes({ sense: 'face', signs: [], axes });
  expect(truth.children[0]?.face.mouthOpen).toBeCloseTo(0.8, 2);
  const { gap, turn } = faceMeasures(faces[0] ?? [], ASPECT);
  expect(gap).toBeGreaterThan(0.15);
  expect(turn).toBeGreaterThan(0.2);
});

test('a wish for seven fingers is two hands, and no wish the one that points', async () => {
  const signs = [sign('fingers', { count: 7 })];
  const { hands, truth } = await seeWishes({ sense: 'hand', signs, axes: {} });
  expect(truth.fingers.map(({ count }) => count)).toEqual([5, 2]);
  const counts = hands.map(({ points }) => handMeasures(points, ASPECT).count);
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(7);

  const idle = await seeWishes();
  expect(idle.truth.hands).toHaveLength(1);
  expect(idle.truth.children).toEqual([]);
  expect(handMeasures(idle.hands[0]?.points ?? [], ASPECT).count).toBe(1);
});
