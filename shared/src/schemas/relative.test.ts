import fc from 'fast-check';
import { expect, it } from 'vitest';
import { INVITE_HOURS } from '../relatives/invite-hours.ts';
import { MAX_RELATIVE_NAME, relativeNameOf } from '../relatives/relative-name.ts';
import { isTimeZone } from '../relatives/time-zone.ts';
import { newInviteSchema } from './friendship.ts';
import {
  callWindowSchema,
  newRelativeInviteSchema,
  relativeChangeSchema,
  relativeClaimSchema,
} from './relative.ts';

const window = { weekdays: [6, 7], fromMinute: 600, toMinute: 720, timeZone: 'Europe/Berlin' };
const accepts = (change: object) => callWindowSchema.safeParse({ ...window, ...change }).success;
const name = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc
    .array(fc.constantFrom('a', 'é', 'e\u0301', 'ß', 'म', 'ि', '‌', '‍', ' ', '.', '’', "'", '-'))
    .map((parts) => parts.join('')),
);

it.each([
  ['  Oma   Ruth ', 'Oma Ruth'],
  ['J.-P. O’Brien', "J.-P. O'Brien"],
  ['दादी माँ', 'दादी माँ'],
  ['جدّة', 'جدّة'],
  ['علی\u200cرضا', 'علی\u200cرضا'],
  ['ශ්\u200dරී', 'ශ්\u200dරී'],
  ['Ngoại', 'Ngoại'],
  ['外婆', '外婆'],
  ['Ab\u00a0Cd', 'Ab Cd'],
])('takes %o as a relative’s name', (typed, stored) => {
  expect(relativeNameOf(typed)).toBe(stored.normalize('NFC'));
});

it.each([
  ['nothing', ''],
  ['spaces alone', ' \u00a0 '],
  ['a digit', 'Grandma 2'],
  ['markup', '<b>Oma</b>'],
  ['an address', 'oma@example.org'],
  ['a picture', 'Oma 👵'],
  ['no letter at first', '-Oma'],
  ['a letter that shows nothing', '\u3164'],
  ['one that turns the line around', 'Oma\u202eamO'],
  ['a joiner that joins nothing', 'Oma\u200d'],
  ['a tower of marks', `O${'\u0338'.repeat(9)}ma`],
  ['a character too many', 'x'.repeat(MAX_RELATIVE_NAME + 1)],
  ['half a character', 'Oma \ud800'],
  ['a null byte', 'Oma\u0000'],
])('refuses %s as a name', (_what, typed) => {
  expect(relativeNameOf(typed)).toBeNull();
  expect(relativeClaimSchema.safeParse({ token: 'x', name: typed }).success).toBe(false);
});

it('tidies a name once and for all, to what can be shown and stored', () => {
  fc.assert(
    fc.property(name, (typed) => {
      const tidy = relativeNameOf(typed);
      expect(relativeChangeSchema.safeParse({ name: typed, window: null }).data?.name ?? null).toBe(
        tidy,
      );
      if (tidy === null) return;
      expect(relativeNameOf(tidy)).toBe(tidy);
      expect([...tidy].length).toBeLessThanOrEqual(MAX_RELATIVE_NAME);
      expect(tidy).toMatch(/^\p{L}(?:[\p{L}\p{M} .'-]|\u200c|\u200d)*$/u);
      expect(tidy).toBe(tidy.trim().normalize('NFC'));
    }),
    { numRuns: 2_000 },
  );
});

const CHILD = '0b8a1c9e-4a2c-4f6e-9f57-3d1f2f0c9a11';
/** Both kinds of invite, with this lifetime or with none. */
const invitesFor = (lifetime: object) => [
  newRelativeInviteSchema.safeParse({ childId: CHILD, relation: 'aunt', ...lifetime }),
  newInviteSchema.safeParse({ childId: CHILD, activity: 'hand_pong', ...lifetime }),
];

it('lets an invite last an hour, a day or three days, and an hour where an older page says nothing', () => {
  for (const lifetimeHours of INVITE_HOURS) {
    for (const { data } of invitesFor({ lifetimeHours })) {
      expect(data?.lifetimeHours).toBe(lifetimeHours);
    }
  }
  for (const { data } of invitesFor({})) expect(data?.lifetimeHours).toBe(1);
});

it('lets an invite last for nothing else, whatever it is', () => {
  const near = fc.integer({ min: -1, max: 100 });
  const anything = fc.anything().filter((value) => value !== undefined);
  fc.assert(
    fc.property(fc.oneof(near, fc.double(), anything), (lifetimeHours) => {
      const isOne = (INVITE_HOURS as readonly unknown[]).includes(lifetimeHours);
      for (const { success } of invitesFor({ lifetimeHours })) expect(success).toBe(isOne);
    }),
    { numRuns: 2_000 },
  );
});

it('opens a window that has days, an order and a place', () => {
  expect(accepts({})).toBe(true);
  expect(accepts({ weekdays: [] })).toBe(false);
  expect(accepts({ weekdays: [1, 1] })).toBe(false);
  expect(accepts({ weekdays: [0] })).toBe(false);
  expect(accepts({ note: 'after lunch' })).toBe(false);
  fc.assert(
    fc.property(
      fc.integer({ min: -2, max: 1_442 }),
      fc.integer({ min: -2, max: 1_442 }),
      (fromMinute, toMinute) => {
        const isGood = fromMinute >= 0 && toMinute <= 1_440 && fromMinute < toMinute;
        expect(accepts({ fromMinute, toMinute })).toBe(isGood);
      },
    ),
  );
});

it('knows the time zones of the world and throws at no other word', () => {
  for (const zone of ['Asia/Kolkata', 'America/Argentina/Buenos_Aires', 'UTC', 'Etc/GMT+5']) {
    expect(isTimeZone(zone), zone).toBe(true);
  }
  for (const zone of ['', 'Berlin', '+01:00', 'Europe/Atlantis', '../etc/passwd']) {
    expect(isTimeZone(zone), zone).toBe(false);
  }
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(accepts({ timeZone: text })).toBe(isTimeZone(text));
    }),
  );
});
