import { expect, it } from 'vitest';
import { play } from '../../../game-runtime/testing/game-driver.ts';
import { roadOf } from '../index.ts';
import { oneGlyph } from '../testing/one-glyph.ts';

it('a palm that lies on the road does not hold the finger up', () => {
  const round = play(oneGlyph('l')).with({ step: 'letters', aspect: 1.4, ageBand: '7-8' });
  const [road = []] = roadOf(round.state);
  const [star] = road;
  const palm = road[Math.round(road.length / 2)];
  if (star === undefined || palm === undefined) throw new Error('the letter has a road');
  round.from(star.x, star.y).alsoAt(palm.x, palm.y).rest(900);
  round.along(road, { ms: road.length * 32 }).rest(150);
  expect(round.state.phase).toBe('glyph-done');
  expect(round.state.struggles).toEqual({ leavings: 0, reversals: 0, restarts: 0 });
});
