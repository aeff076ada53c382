import { words as english } from '@advay/shared/words/en/parents/relatives';
import { expect, it } from 'vitest';
import { daysWords, windowWords } from './window-words.ts';

const { hours } = english;

it.each([
  [[7], 'on Sundays'],
  [[6, 7], 'on Saturdays and Sundays'],
  [[1, 3, 7], 'on Mondays, Wednesdays and Sundays'],
  [[1, 2, 3, 4, 5], 'from Monday to Friday'],
  [[1, 2, 3, 4, 5, 6, 7], 'every day'],
])('names the days %j', (weekdays, words) => {
  expect(daysWords(weekdays, hours, 'en-GB')).toBe(words);
});

const SUNDAYS = { weekdays: [7], fromMinute: 1_020, toMinute: 1_080, timeZone: 'Europe/Berlin' };

it('says what the hours mean, and by whose clock where it is another', () => {
  const here = { name: 'Oma', child: 'Sunny Fox', timeZone: 'Europe/Berlin' };
  expect(windowWords(SUNDAYS, hours, 'en-GB', here)).toBe(
    'Between 17:00 and 18:00 on Sundays, Oma is let in without a tap while the book corner is open on Sunny Fox’s device.',
  );
  expect(windowWords(SUNDAYS, hours, 'en-GB', { ...here, timeZone: 'America/New_York' })).toContain(
    'on Sundays, by the clock of Berlin, Oma',
  );
});
