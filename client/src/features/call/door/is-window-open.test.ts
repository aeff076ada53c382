import { expect, it } from 'vitest';
import { isWindowOpen } from './is-window-open.ts';

const SUNDAYS_AT_FIVE = {
  weekdays: [7],
  fromMinute: 17 * 60,
  toMinute: 18 * 60,
  timeZone: 'Europe/Berlin',
};

it.each([
  ['2026-11-29T15:59:59Z', false],
  ['2026-11-29T16:00:00Z', true],
  ['2026-11-29T16:59:59Z', true],
  ['2026-11-29T17:00:00Z', false],
  ['2026-11-28T16:30:00Z', false],
  // Summer time: an hour earlier by Greenwich.
  ['2026-06-28T15:30:00Z', true],
  ['2026-06-28T16:30:00Z', false],
])('from five to six on Sundays in Berlin, at %s: %s', (now, isOpen) => {
  expect(isWindowOpen(SUNDAYS_AT_FIVE, new Date(now))).toBe(isOpen);
});

it('goes by the day of the place, not of Greenwich', () => {
  const window = { weekdays: [1], fromMinute: 0, toMinute: 1_440, timeZone: 'Pacific/Auckland' };
  expect(isWindowOpen(window, new Date('2026-11-29T12:00:00Z'))).toBe(true);
});

it('opens nothing without a window, or in a place that nobody knows', () => {
  expect(isWindowOpen(null, new Date())).toBe(false);
  const nowhere = { ...SUNDAYS_AT_FIVE, timeZone: 'Mars/Olympus' };
  expect(isWindowOpen(nowhere, new Date('2026-11-29T16:30:00Z'))).toBe(false);
});
