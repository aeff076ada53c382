import { expect, it } from 'vitest';
import type { MeetingState } from './meeting.ts';
import { remotePhase } from './remote-phase.ts';

const phaseOf = (
  meeting: Partial<MeetingState>,
  seen: Partial<Parameters<typeof remotePhase>[0]> = {},
) =>
  remotePhase({
    meeting: { slot: 0, friend: 'nobody', isLinked: false, trouble: null, ...meeting },
    hasMet: false,
    isRingOver: false,
    isWayOverdue: false,
    isMeanwhile: false,
    ...seen,
  });

it('calls, tells that the friend comes, and plays', () => {
  expect(phaseOf({ slot: null })).toEqual({ kind: 'calling' });
  expect(phaseOf({ friend: 'joined' })).toEqual({ kind: 'coming' });
  expect(phaseOf({ friend: 'joined', isLinked: true }, { hasMet: true })).toEqual({
    kind: 'playing',
  });
});

it('says that nobody came once it rang for long, and still lets the friend in after that', () => {
  expect(phaseOf({}, { isRingOver: true })).toEqual({ kind: 'nobody-came' });
  expect(phaseOf({ friend: 'joined' }, { isRingOver: true })).toEqual({ kind: 'coming' });
});

it('lets the bear play meanwhile, once the child has a seat', () => {
  expect(phaseOf({}, { isMeanwhile: true, isRingOver: true })).toEqual({ kind: 'meanwhile' });
  expect(phaseOf({ slot: null }, { isMeanwhile: true })).toEqual({ kind: 'calling' });
});

it('plays on while signaling is down, but not when the room is closed', () => {
  expect(phaseOf({ trouble: 'signaling-down' }, { hasMet: true })).toEqual({ kind: 'playing' });
  expect(phaseOf({ trouble: 'cannot-meet' }, { hasMet: true })).toEqual({
    kind: 'trouble',
    trouble: 'cannot-meet',
  });
});

it('tells a friend who is away for a moment from one who has gone', () => {
  expect(phaseOf({ friend: 'away' }, { hasMet: true })).toEqual({ kind: 'playing' });
  expect(phaseOf({ friend: 'left' }, { hasMet: true })).toEqual({ kind: 'friend-gone' });
});

it('says when no way opens between the two homes', () => {
  const seen = { isWayOverdue: true };
  expect(phaseOf({ friend: 'joined' }, seen)).toEqual({ kind: 'trouble', trouble: 'no-way' });
  expect(phaseOf({ friend: 'joined', isLinked: true }, seen)).toEqual({ kind: 'coming' });
});
