import type { ByeReason } from '@advay/shared/protocol/bye-reasons';
import type { Welcome } from '@advay/shared/protocol/server-messages';
import { expect, it } from 'vitest';
import type { ApiResult } from '../../../api/ask-api.ts';
import type { PeerLinkState, PeerMessage } from '../../../peer/peer-link.ts';
import type { OtherState, SignalingStatus, TicketAnswer } from '../../../peer/signaling-client.ts';
import { createMeeting, type MeetingParts } from './meeting.ts';

type Ticket = Readonly<{ ticket: string; expiresAt: string }>;
const TICKET: ApiResult<Ticket> = { ok: true, value: { ticket: 'a.b.c', expiresAt: '' } };

/** A meeting whose signaling and link do what the test says. */
function open(answer: ApiResult<Ticket> = TICKET) {
  let tellStatus: (status: SignalingStatus) => void = () => {};
  let tellOther: (other: OtherState) => void = () => {};
  let tellLink: (state: PeerLinkState) => void = () => {};
  let hear: (message: PeerMessage) => void = () => {};
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
        port: {},
      };
    },
    createPeerLink({ slot }: { slot: number }) {
      done.push(`link on ${slot}`);
      return {
        open: () => done.push('link open'),
        close: () => done.push('link close'),
        send: (bytes: Uint8Array) => done.push(`sent ${bytes.length}`),
        onMessage: (listener: typeof hear) => {
          hear = listener;
        },
        onState: (listener: typeof tellLink) => {
          tellLink = listener;
        },
      };
    },
  } as unknown as MeetingParts;
  const meeting = createMeeting(parts);
  return {
    meeting,
    done,
    getTicket: () => askTicket(),
    status: (status: SignalingStatus) => tellStatus(status),
    up: () => tellStatus({ kind: 'up', welcome: { slot: 1 } as Welcome }),
    ends: (reason: ByeReason | 'ticket-refused') => tellStatus({ kind: 'ended', reason }),
    other: (other: OtherState) => tellOther(other),
    link: (state: PeerLinkState) => tellLink(state),
    receive: (message: PeerMessage) => hear(message),
  };
}

it('takes the seat, opens one way, and keeps it while signaling comes and goes', () => {
  const { meeting, done, up, status, other, link } = open();
  meeting.open();
  up();
  other('joined');
  link('connected');
  status({ kind: 'down' });
  expect(meeting.state().trouble).toBe('signaling-down');
  up();
  expect(meeting.state()).toEqual({ slot: 1, friend: 'joined', isLinked: true, trouble: null });
  expect(done).toEqual(['open', 'link on 1', 'link open']);
});

it('is a wire for the game before there is a way, and after it', () => {
  const { meeting, done, up, receive } = open();
  const heard: number[] = [];
  meeting.wire.onPacket((bytes) => heard.push(bytes.length));
  meeting.wire.send(new Uint8Array(3));
  up();
  meeting.wire.send(new Uint8Array(4));
  receive(new Uint8Array(5));
  receive('no packet');
  expect(done).toEqual(['link on 1', 'link open', 'sent 4']);
  expect(heard).toEqual([5]);
});

it.each([
  ['replaced', 'replaced'],
  ['version', 'version'],
  ['expired', 'expired'],
  ['revoked', 'cannot-meet'],
  ['room-full', 'broken'],
  ['malformed', 'broken'],
  ['ticket-refused', 'cannot-meet'],
] as const)(
  'when the room ends it with %s, the way closes and the child hears of %s',
  (reason, trouble) => {
    const { meeting, done, up, ends } = open();
    up();
    ends(reason);
    expect(meeting.state().trouble).toBe(trouble);
    expect(done.at(-1)).toBe('link close');
  },
);

it.each([
  ['offline', 'unreachable', 'offline'],
  ['server-error', 'unreachable', 'signaling-down'],
  ['cannot-meet', 'refused', 'cannot-meet'],
  ['not-found', 'refused', 'cannot-meet'],
  ['consent-first', 'refused', 'consent-first'],
  ['not-signed-in', 'refused', 'not-signed-in'],
] as const)('a ticket that fails with %s is %s', async (reason, forSignaling, trouble) => {
  const { meeting, getTicket, status, ends } = open({ ok: false, reason });
  expect(await getTicket()).toEqual({ ok: false, reason: forSignaling });
  if (forSignaling === 'refused') ends('ticket-refused');
  else status({ kind: 'down' });
  expect(meeting.state().trouble).toBe(trouble);
});

it('gives up seat and way when the child leaves', () => {
  const { meeting, done, up } = open();
  up();
  meeting.leave();
  expect(done.slice(-2)).toEqual(['link close', 'leave']);
});
