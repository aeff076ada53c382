import { expect, it } from 'vitest';
import { SIGNALING_LIMITS, type SignalingLimits, scaleLimits } from './limits.ts';

it('makes every wait as many times as long, and leaves rates and sizes alone', () => {
  const short = scaleLimits(SIGNALING_LIMITS, 0.05);
  const changed = Object.keys(short).filter(
    (name) =>
      short[name as keyof SignalingLimits] !== SIGNALING_LIMITS[name as keyof SignalingLimits],
  );
  expect(changed).toEqual(Object.keys(SIGNALING_LIMITS).filter((name) => name.endsWith('Ms')));
  expect([short.awayMs, short.resumeWindowMs, short.messageBurst]).toEqual([3_000, 6_000, 60]);
});
