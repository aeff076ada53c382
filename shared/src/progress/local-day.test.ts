import fc from 'fast-check';
import { expect, it } from 'vitest';
import { dayAfter, dayNamerIn } from './local-day.ts';

const dayIn = (timeZone: string, moment: string) => dayNamerIn(timeZone)(Date.parse(moment));

it('names the day that people there live', () => {
  // Sunday, 09:54 in Sydney.
  expect(dayIn('Australia/Sydney', '2026-03-21T22:54:00.000Z')).toBe('2026-03-22');
  expect(dayIn('UTC', '2026-03-21T22:54:00.000Z')).toBe('2026-03-21');
  expect(dayIn('America/Los_Angeles', '2026-03-22T06:59:59.999Z')).toBe('2026-03-21');
  expect(dayIn('Asia/Kathmandu', '2026-03-21T18:15:00.000Z')).toBe('2026-03-22');
  expect(dayIn('Pacific/Kiritimati', '2026-12-31T10:00:00.000Z')).toBe('2027-01-01');
});

it('knows the nights in which clocks are set', () => {
  expect(dayIn('Europe/Berlin', '2026-03-28T23:00:00.000Z')).toBe('2026-03-29');
  expect(dayIn('Europe/Berlin', '2026-03-29T21:59:59.000Z')).toBe('2026-03-29');
  expect(dayIn('Europe/Berlin', '2026-03-29T22:00:00.000Z')).toBe('2026-03-30');
  expect(dayIn('Europe/Berlin', '2026-10-25T22:59:59.000Z')).toBe('2026-10-25');
});

it('reads a zone that it does not know as UTC', () => {
  for (const zone of ['Moon/Tycho', '', '+11:00', 'Etc/Unknown', 'x'.repeat(99)]) {
    expect(dayIn(zone, '2026-03-21T22:54:00.000Z')).toBe('2026-03-21');
  }
});

it('counts days over months, leap years and nights of other lengths', () => {
  expect(dayAfter('2028-02-28', 2)).toBe('2028-03-01');
  expect(dayAfter('2026-03-01', -1)).toBe('2026-02-28');
  const days = fc.integer({ min: -400, max: 400 });
  fc.assert(
    fc.property(days, days, (one, other) => {
      expect(dayAfter(dayAfter('2026-03-22', one), other)).toBe(
        dayAfter('2026-03-22', one + other),
      );
    }),
  );
});
