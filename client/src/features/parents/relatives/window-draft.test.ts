import { callWindowSchema } from '@advay/shared/schemas/relative';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { clockText, draftOf, minuteOf, readDraft, tapDay } from './window-draft.ts';

const SUNDAYS = { weekdays: [7], fromMinute: 1_020, toMinute: 1_080, timeZone: 'Europe/Berlin' };
const sundays = draftOf(SUNDAYS, 'Asia/Tokyo');

it('is off until a parent wants it', () => {
  const draft = draftOf(null, 'Asia/Tokyo');
  expect(readDraft(draft)).toEqual({ ok: true, window: null });
  expect(readDraft({ ...draft, isOn: true })).toEqual({ ok: false, trouble: 'no-day' });
});

it('keeps the clock by which the hours were set', () => {
  expect(readDraft(sundays)).toEqual({ ok: true, window: SUNDAYS });
});

it('takes midnight for the end of the day', () => {
  const draft = { ...sundays, to: '00:00' };
  expect(readDraft(draft)).toMatchObject({ ok: true, window: { toMinute: 1_440 } });
  expect(draftOf({ ...SUNDAYS, toMinute: 1_440 }, 'UTC').to).toBe('00:00');
});

it.each([
  [{ weekdays: [] }, 'no-day'],
  [{ from: '' }, 'no-time'],
  [{ to: '' }, 'no-time'],
  [{ to: '17:00' }, 'ends-first'],
  [{ from: '19:00' }, 'ends-first'],
])('says what is missing: %o', (change, trouble) => {
  expect(readDraft({ ...sundays, ...change })).toEqual({ ok: false, trouble });
});

it('takes a day in and out, in the order of the week', () => {
  const weekdays = tapDay(tapDay([7], 3), 1);
  expect(readDraft({ ...sundays, weekdays })).toMatchObject({ window: { weekdays: [1, 3, 7] } });
  expect(tapDay(weekdays, 7)).toEqual([3, 1]);
});

it('reads what a clock shows and nothing else', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1_439 }), (minute) => {
      expect(minuteOf(clockText(minute))).toBe(minute);
    }),
  );
  fc.assert(
    fc.property(fc.string({ maxLength: 8 }), (text) => {
      const minute = minuteOf(text);
      if (minute !== null) expect(clockText(minute)).toBe(text);
    }),
  );
});

it('makes only windows that the API takes', () => {
  const clock = fc.integer({ min: 0, max: 1_439 }).map(clockText);
  const weekdays = fc.uniqueArray(fc.integer({ min: 1, max: 7 }));
  fc.assert(
    fc.property(weekdays, clock, clock, (days, from, to) => {
      const read = readDraft({ isOn: true, weekdays: days, from, to, timeZone: 'Europe/Berlin' });
      if (read.ok) expect(callWindowSchema.safeParse(read.window).success).toBe(true);
    }),
  );
});
