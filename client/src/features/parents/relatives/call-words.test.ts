import type { Call } from '@advay/shared/schemas/call';
import { expect, it } from 'vitest';
import { callTimes, endWords } from './call-words.ts';

const START = new Date(2026, 10, 22, 17, 2);
const call = (seconds: number | null): Call => ({
  id: 'call',
  childId: 'child',
  relativeId: 'relative',
  startedAt: START.toISOString(),
  endedAt: seconds === null ? null : new Date(START.getTime() + seconds * 1_000).toISOString(),
  endedBy: seconds === null ? null : 'child',
});

it.each([
  [29 * 60, '17:02 to 17:31, 29 minutes'],
  [62, '17:02 to 17:03, 1 minute'],
  [12, '17:02 to 17:02, under a minute'],
  [0, '17:02 to 17:02, under a minute'],
  [null, 'from 17:02'],
])('a call of %s seconds', (seconds, hours) => {
  expect(callTimes(call(seconds))).toEqual({ day: 'Sunday, 22 November 2026', hours });
});

it.each([
  ['child', 'Sunny Fox ended it.'],
  ['relative', 'Oma ended it.'],
  ['parent', 'You ended it.'],
  ['lost', 'The connection was lost.'],
  [null, 'The device did not tell the end.'],
] as const)('ended by %s', (endedBy, words) => {
  expect(endWords({ endedBy }, { child: 'Sunny Fox', relative: 'Oma' })).toBe(words);
});
