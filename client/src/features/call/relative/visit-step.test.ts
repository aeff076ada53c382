import { expect, it } from 'vitest';
import type { RoomState } from '../room/story-room.ts';
import type { StoryCall } from '../talk/story-call.ts';
import type { VisitState } from './visit.ts';
import { visitStep } from './visit-step.ts';

const AT_THE_DOOR: RoomState = {
  seat: 'waiting',
  slot: null,
  other: 'nobody',
  otherPeer: null,
  guests: [],
  trouble: null,
  end: null,
};
const IN: Partial<RoomState> = { seat: 'in', slot: 1, other: 'joined' };
const CALL = {} as StoryCall;

type Seen = Parameters<typeof visitStep>[0];

const stepOf = (
  room: Partial<RoomState>,
  visit: Partial<Omit<VisitState, 'room'>> = {},
  seen: Partial<Omit<Seen, 'visit'>> = {},
) =>
  visitStep({
    visit: { room: { ...AT_THE_DOOR, ...room }, call: null, link: null, goodbye: null, ...visit },
    devices: { kind: 'closed' },
    isRingOver: false,
    isWayOverdue: false,
    isRejoinOver: false,
    ...seen,
  });

it('rings, says kindly that nobody opened yet, and is let in after that', () => {
  expect(stepOf({ seat: 'entering' })).toEqual({
    kind: 'ringing',
    isOverdue: false,
    trouble: null,
  });
  expect(stepOf({}, {}, { isRingOver: true })).toMatchObject({ kind: 'ringing', isOverdue: true });
  expect(stepOf({ trouble: 'offline' })).toMatchObject({ kind: 'ringing', trouble: 'offline' });
  const inCall = { call: CALL, link: 'connecting' } as const;
  expect(stepOf(IN, inCall, { isRingOver: true })).toEqual({ kind: 'together', notice: null });
});

it('reminds of the browser’s question when the door is open', () => {
  expect(stepOf(IN, {}, { devices: { kind: 'opening' } })).toEqual({ kind: 'answer-browser' });
  expect(stepOf({}, {}, { devices: { kind: 'opening' } })).toMatchObject({ kind: 'ringing' });
});

it.each([
  [{ trouble: 'offline' }, 'offline'],
  [{ trouble: 'signaling-down' }, 'signaling-down'],
  [{ seat: 'waiting', slot: null }, 'open-again'],
  [{}, 'no-way'],
  [{ other: 'away' }, null],
] as const)('in a call whose way is broken, %o is told as %s', (room, notice) => {
  const seen = { isWayOverdue: true };
  const there = { ...IN, ...room };
  const broken = { call: CALL, link: 'interrupted' } as const;
  expect(stepOf(there, broken, seen)).toEqual({ kind: 'together', notice });
  const connected = { call: CALL, link: 'connected' } as const;
  expect(stepOf(there, connected, seen)).toEqual({ kind: 'together', notice: null });
});

it('waits in silence after their goodbye, and is at rest after a minute', () => {
  expect(stepOf({}, { goodbye: 'theirs' })).toEqual({ kind: 'they-left' });
  expect(stepOf({ end: 'left' }, { goodbye: 'theirs' })).toEqual({ kind: 'over' });
});

it('says that they are lost, not that they said goodbye, where nobody did', () => {
  expect(stepOf({}, { goodbye: 'lost' })).toEqual({ kind: 'they-are-lost' });
  expect(stepOf({ end: 'left' }, { goodbye: 'lost' })).toEqual({ kind: 'over' });
});

it('offers the way back after the own goodbye, and a ring later', () => {
  const ours = { goodbye: 'ours' } as const;
  expect(stepOf({ end: 'left' }, ours)).toEqual({ kind: 'we-left' });
  expect(stepOf({ end: 'left' }, ours, { isRejoinOver: true })).toEqual({ kind: 'over' });
});

it('is at rest when the ringing was stopped', () => {
  expect(stepOf({ end: 'left' })).toEqual({ kind: 'over' });
});

it.each([
  ['denied', 'ended', 'over'],
  ['not-admitted', 'ended', 'over'],
  ['room-full', 'ended', 'over'],
  ['broken', 'ended', 'over'],
  ['pass-over', 'ended', 'ended'],
  ['revoked', 'ended', 'ended'],
  ['replaced', 'ended', 'ended'],
  ['expired', 'ended', 'ended'],
  ['version', 'ended', 'ended'],
  ['not-allowed', 'ended', 'ended'],
] as const)('%s while ringing is %s, and after a goodbye %s', (end, ringing, afterwards) => {
  expect(stepOf({ end }).kind).toBe(ringing);
  expect(stepOf({ end }, { goodbye: 'theirs' }).kind).toBe(afterwards);
});
