import { SEND_EVERY_MS } from '../limits.ts';
import { moveHandPaddle } from './hand-paddle.ts';
import { hearPacket } from './hear-packet.ts';
import { decodePacket, encodePacket } from './packet-codec.ts';
import { playOwnSide } from './play-own-side.ts';
import { passPresence } from './presence.ts';
import { isSynced, type RallyEvent, type RallySession } from './rally-session.ts';
import { passPaddleTime } from './remote-paddle.ts';
import { restartFlight } from './take-log.ts';
import { writePacket } from './write-packet.ts';

export type SessionInput = Readonly<{
  dtMs: number;
  /** Where the own hand holds the paddle, in court units; null while it is not seen. */
  across: number | null;
  received: readonly Uint8Array[];
  /** False while the channel still holds more than it should: then nothing is sent. */
  canSend: boolean;
}>;

export type SessionStep = Readonly<{
  session: RallySession;
  events: readonly RallyEvent[];
  /** To be sent now, or null. */
  packet: Uint8Array<ArrayBuffer> | null;
}>;

const TRAIL_KEPT = 5;
/** Frames are not exact: a send that is due within this goes now. */
const SEND_SLACK_MS = 2;

/** One step of one side: hear, see who is there, play, say. */
export function advanceSession(before: RallySession, input: SessionInput): SessionStep {
  const { dtMs } = input;
  const events: RallyEvent[] = [];
  let session = moveOwn(before, input);
  for (const bytes of input.received) {
    const decoded = decodePacket(bytes);
    if (!decoded.ok) continue;
    const heard = hearPacket(session, decoded.packet);
    session = { ...heard.session, heardAtMs: session.nowMs };
    events.push(...heard.events);
  }
  session = meet(session, events);
  if (session.presence.kind === 'together') {
    const played = playOwnSide(session, dtMs);
    session = played.session;
    events.push(...played.events);
  }
  return { ...say(session, input.canSend), events };
}

function moveOwn(session: RallySession, { dtMs, across }: SessionInput): RallySession {
  return {
    ...session,
    nowMs: session.nowMs + dtMs,
    hand: moveHandPaddle(session.hand, across, dtMs),
    trail: [session.hand.across, ...session.trail.slice(0, TRAIL_KEPT - 1)],
    remotePaddle: passPaddleTime(session.remotePaddle, dtMs),
  };
}

function meet(session: RallySession, events: RallyEvent[]): RallySession {
  const { nowMs, heardAtMs } = session;
  const presence = passPresence(session.presence, {
    nowMs,
    heardAtMs,
    isSynced: isSynced(session),
  });
  if (presence === session.presence) return session;
  events.push({ kind: 'presence', now: presence.kind });
  const met = { ...session, presence };
  return presence.kind === 'counting' ? restartFlight(met) : met;
}

function say(session: RallySession, canSend: boolean): Omit<SessionStep, 'events'> {
  const { nowMs, sentAtMs, eagerSends } = session;
  const isDue = eagerSends > 0 || nowMs - sentAtMs >= SEND_EVERY_MS - SEND_SLACK_MS;
  if (!isDue || !canSend) return { session, packet: null };
  const packet = encodePacket(writePacket(session));
  return {
    session: {
      ...session,
      seq: session.seq + 1,
      sentAtMs: nowMs,
      eagerSends: Math.max(0, eagerSends - 1),
    },
    packet,
  };
}
