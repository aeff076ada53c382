import type { ByeReason } from '@advay/shared/protocol/bye-reasons';
import type { Welcome } from '@advay/shared/protocol/server-messages';
import { expect, it } from 'vitest';
import type { ApiResult } from '../../../api/ask-api.ts';
import type { OtherState, SignalingStatus, TicketAnswer } from '../../../peer/signaling-client.ts';
import { createStoryRoom, type RoomParts, type RoomState } from './story-room.ts';

type Ticket = Readonly<{ ticket: string }>;
const TICKET: ApiResult<Ticket> = { ok: true, value: { ticket: 'a.b.c' } };

/** A room whose signaling does what the test says. */
function open(answer: ApiResult<Ticket> = TICKET) {
  let tellStatus: (status: SignalingStatus) => void = () => {};
  let tellOther: (other: OtherState) => void = () => {};
  let tellGuests: (guests: readonly string[]) => void = () => {};
  let askTicket: () => Promise<TicketAnswer> = async () => ({ ok: false, reason: 'refused' });
  const done: string[] = [];
  const parts = {
    takeTicket: async () => answer,
    origin: 'https://play.example',
    createSignalingClient({ getTicket }: { getTicket: () => Promise<TicketAnswer> }) {
      askTicket = getTicket;
      return {
        open: () => done.push('open'),
        leave: () => done.push('leave'),
        onStatus: (listener: typeof tellStatus) => {
          tellStatus = listener;
        },
        onOther: (listener: typeof tellOther) => {
          tellOther = listener;
        },
        onGuests: (listener: typeof tellGuests) => {
          tellGuests = listener;
        },
        admit: (guest: string) => done.push(`admit ${guest}`),
        deny: (guest: string) => done.push(`deny ${guest}`),
      };
    },
  } as unknown as RoomParts;
  const room = createStoryRoom(parts);
  const seen: RoomState[] = [];
  room.subscribe(() => seen.push(room.state()));
  return {
    room,
    done,
    seen,
    getTicket: () => askTicket(),
    status: (status: SignalingStatus) => tellStatus(status),
    up: (slot: 0 | 1) => tellStatus({ kind: 'up', welcome: { slot } as Welcome }),
    ends: (reason: ByeReason | 'ticket-refused') => tellStatus({ kind: 'ended', reason }),
    other: (other: OtherState) => tellOther(other),
    guests: (guests: readonly string[]) => tellGuests(guests),
  };
}

it('asks for nothing before it is opened', () => {
  const { room, done } = open();
  expect(done).toEqual([]);
  room.open();
  expect(done).toEqual(['open']);
});

it('a guest waits at the door, is let in, and keeps the seat while signaling comes and goes', () => {
  const { room, status, up, other } = open();
  status({ kind: 'waiting' });
  expect(room.state()).toMatchObject({ seat: 'waiting', slot: null, other: 'nobody' });
  up(1);
  other('joined');
  status({ kind: 'down' });
  expect(room.state()).toMatchObject({ seat: 'in', slot: 1, trouble: 'signaling-down' });
  up(1);
  expect(room.state()).toEqual({
    seat: 'in',
    slot: 1,
    other: 'joined',
    guests: [],
    trouble: null,
    end: null,
  });
});

it('the host sees who waits, opens to one and sends another away', () => {
  const { room, done, up, guests, status } = open();
  up(0);
  guests(['rosa', 'otto']);
  expect(room.state().guests).toEqual(['rosa', 'otto']);
  room.admit('rosa');
  room.deny('otto');
  expect(done).toEqual(['admit rosa', 'deny otto']);
  status({ kind: 'down' });
  expect(room.state().guests).toEqual([]);
});

it('hands out a new object for every change', () => {
  const { seen, up, other } = open();
  up(1);
  other('away');
  expect(seen.map((state) => state.other)).toEqual(['nobody', 'away']);
  expect(seen[0]).not.toBe(seen[1]);
});

it.each([
  ['left', 'left'],
  ['denied', 'denied'],
  ['not-admitted', 'not-admitted'],
  ['room-full', 'room-full'],
  ['revoked', 'revoked'],
  ['replaced', 'replaced'],
  ['expired', 'expired'],
  ['version', 'version'],
  ['malformed', 'broken'],
  ['ticket-refused', 'broken'],
] as const)('a goodbye with %s is an end with %s', (reason, end) => {
  const { room, up, ends } = open();
  up(1);
  ends(reason);
  expect(room.state()).toMatchObject({ end, trouble: null });
});

it.each([
  ['pass-over', 'pass-over'],
  ['not-signed-in', 'not-allowed'],
  ['consent-first', 'not-allowed'],
  ['not-found', 'not-allowed'],
  ['invalid-request', 'broken'],
  ['foreign-origin', 'broken'],
] as const)('a ticket refused with %s ends it with %s', async (reason, end) => {
  const { room, getTicket, ends } = open({ ok: false, reason });
  expect(await getTicket()).toEqual({ ok: false, reason: 'refused' });
  ends('ticket-refused');
  expect(room.state().end).toBe(end);
});

it.each([
  ['offline', 'offline'],
  ['server-error', 'signaling-down'],
  ['too-many-requests', 'signaling-down'],
] as const)(
  'a ticket that fails with %s is asked for again, told as %s',
  async (reason, trouble) => {
    const { room, getTicket, status } = open({ ok: false, reason });
    expect(await getTicket()).toEqual({ ok: false, reason: 'unreachable' });
    status({ kind: 'down' });
    expect(room.state()).toMatchObject({ trouble, end: null });
  },
);
