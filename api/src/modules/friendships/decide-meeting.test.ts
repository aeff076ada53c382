import fc from 'fast-check';
import { expect, it } from 'vitest';
import { decideMeeting, type MeetingSide } from './decide-meeting.ts';

const willing: MeetingSide = {
  hasChild: true,
  isEnded: false,
  isBlocking: false,
  hasConsent: true,
};
const anySide: fc.Arbitrary<MeetingSide | null> = fc.option(
  fc.record({
    hasChild: fc.boolean(),
    isEnded: fc.boolean(),
    isBlocking: fc.boolean(),
    hasConsent: fc.boolean(),
  }),
);

it('lets two children meet whose parents both agree', () => {
  expect(decideMeeting(willing, willing)).toEqual({ ok: true });
});

it.each([
  [{ isBlocking: true }, 'blocked', 'blocked'],
  [{ hasChild: false }, 'child-gone', 'child-gone'],
  [{ isEnded: true }, 'ended', 'ended'],
  [{ hasConsent: false }, 'own-consent', 'other-consent'],
] as const)('says why not when one side has %o', (change, ifOwn, ifOther) => {
  const unwilling = { ...willing, ...change };
  expect(decideMeeting(unwilling, willing)).toEqual({ ok: false, reason: ifOwn });
  expect(decideMeeting(willing, unwilling)).toEqual({ ok: false, reason: ifOther });
});

it('never lets anybody meet who is blocked, gone, parted or without consent, from either side', () => {
  fc.assert(
    fc.property(anySide, anySide, (own, other) => {
      const isWilling = (side: MeetingSide | null) =>
        JSON.stringify(side) === JSON.stringify(willing);
      const meeting = decideMeeting(own, other);
      expect(meeting.ok).toBe(isWilling(own) && isWilling(other));
      expect(decideMeeting(other, own).ok).toBe(meeting.ok);
      if (own?.isBlocking || other?.isBlocking) {
        expect(meeting).toEqual({ ok: false, reason: 'blocked' });
      }
    }),
  );
});
