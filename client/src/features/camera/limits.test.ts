import { expect, it } from 'vitest';
import { LOSS_LADDER } from '../../vision/limits.ts';
import { NOT_SEEN_LIMITS } from './limits.ts';

it('nobody waits longer than 3 s to be told what to show, nor than 10 s for a way on', () => {
  const knownMs = LOSS_LADDER.holdMs + LOSS_LADDER.graceMs;
  expect(knownMs + NOT_SEEN_LIMITS.quietMs).toBeLessThan(3_000);
  expect(knownMs + NOT_SEEN_LIMITS.wayOutMs).toBeLessThan(10_000);
});
