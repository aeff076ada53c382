import { words as relatives } from '@advay/shared/words/en/parents/relatives';
import { words as room } from '@advay/shared/words/en/parents/room';
import { expect, it } from 'vitest';
import { endWords, talkTimes } from './call-words.ts';
import type { Talk } from './join-calls.ts';

const START = new Date(2026, 10, 22, 17, 2);
const talk = (seconds: number | null, breaks: number): Talk => ({
  id: 'call',
  childId: 'child',
  relativeId: 'relative',
  startedAt: START.toISOString(),
  endedAt: seconds === null ? null : new Date(START.getTime() + seconds * 1_000).toISOString(),
  endedBy: seconds === null ? null : 'child',
  breaks,
});

const words = relatives.calls;

it.each([
  [29 * 60, 0, '17:02 to 17:31, 29 minutes'],
  [29 * 60, 1, '17:02 to 17:31, 29 minutes, with a short break'],
  [29 * 60, 2, '17:02 to 17:31, 29 minutes, with 2 short breaks'],
  [62, 0, '17:02 to 17:03, 1 minute'],
  [12, 0, '17:02 to 17:02, under a minute'],
  [0, 0, '17:02 to 17:02, under a minute'],
  [null, 0, 'from 17:02'],
  [null, 1, 'from 17:02, with a short break'],
])('a talk of %s seconds with %s breaks', (seconds, breaks, hours) => {
  expect(talkTimes(talk(seconds, breaks), { ...room, ...words }, 'en-GB')).toEqual({
    weekday: 'Sunday',
    day: '22 November 2026',
    hours,
  });
});

it.each([
  ['child', 'Sunny Fox ended it.'],
  ['relative', 'Oma ended it.'],
  ['parent', 'You ended it.'],
  ['lost', 'The connection was lost.'],
  [null, 'The device did not tell the end.'],
] as const)('ended by %s', (endedBy, said) => {
  expect(endWords({ endedBy }, words, { child: 'Sunny Fox', relative: 'Oma' })).toBe(said);
});
