import type { Packet } from './packet.ts';
import { isNewer } from './packet-codec.ts';
import { hearStamps, rttJitterMs, UNKNOWN_CLOCK } from './peer-clock.ts';
import { mergeEntries, prefixHash } from './rally-log.ts';
import type { RallyEvent, RallySession } from './rally-session.ts';
import { hearPoses, UNSEEN_PADDLE } from './remote-paddle.ts';
import { beginEpoch, takeLog } from './take-log.ts';

type Heard = Readonly<{ session: RallySession; events: readonly RallyEvent[] }>;

/** The jitter is worked out anew this often: sorting is not free. */
const JITTER_EVERY_PACKETS = 8;
/** Poses of a packet, this far apart. */
const POSE_GAP_MS = 33;

/** Takes one packet, in whatever order and however often it comes. */
export function hearPacket(session: RallySession, packet: Packet): Heard {
  const isRestarted = session.peer !== null && session.peer.life !== packet.life;
  const known = isRestarted ? forgetPeer(session) : session;
  const isFresh = known.peer === null || isNewer(packet.seq, known.peer.seq);
  const seen = hearPose(known, packet);
  const newer = isFresh ? hearPeer(seen, packet) : { session: seen, events: [] };
  const merged = hearLog(newer.session, packet);
  const events = newer.events.length === 0 ? merged.events : [...newer.events, ...merged.events];
  return { session: merged.session, events };
}

function forgetPeer(session: RallySession): RallySession {
  return { ...session, peer: null, clock: UNKNOWN_CLOCK, remotePaddle: UNSEEN_PADDLE };
}

function hearPose(session: RallySession, packet: Packet): RallySession {
  const poses = packet.paddle.across.map((across, back) => ({
    atMs: packet.sentMs - back * POSE_GAP_MS,
    across,
  }));
  const { echo, sentMs } = packet;
  const isAgain = session.peer?.seq === packet.seq;
  const clock =
    echo === null || isAgain
      ? session.clock
      : hearStamps(session.clock, {
          sentMs: echo.sentMs,
          heardThereMs: sentMs - echo.heldMs,
          answeredThereMs: sentMs,
          heardMs: session.nowMs,
        });
  const jitterMs = packet.seq % JITTER_EVERY_PACKETS === 0 ? rttJitterMs(clock) : session.jitterMs;
  return { ...session, clock, jitterMs, remotePaddle: hearPoses(session.remotePaddle, poses) };
}

function hearPeer(session: RallySession, packet: Packet): Heard {
  const { life, seq, sentMs, epoch, length, pace, cheer, paddle } = packet;
  const before = session.peer;
  const isNewCheer = before !== null && before.cheer.count !== cheer.count;
  const peer = { life, seq, sentMs, epoch, length, pace, cheer, heardAtMs: session.nowMs };
  return {
    session: {
      ...session,
      peer: { ...peer, half: paddle.half, isHandSeen: paddle.isHandSeen },
    },
    events: isNewCheer ? [{ kind: 'cheer', cheer: cheer.kind }] : [],
  };
}

function hearLog(session: RallySession, packet: Packet): Heard {
  if (packet.epoch < session.log.epoch) return { session, events: [] };
  const begun =
    packet.epoch > session.log.epoch ? beginEpoch(session, packet.epoch) : { session, events: [] };
  const { log } = begun.session;
  const ownHash = prefixHash(log, packet.length);
  const merge = mergeEntries(log, packet.from, packet.entries);
  const isDiverged = ownHash !== null && ownHash !== packet.hash;
  if (isDiverged || (!merge.ok && merge.reason === 'diverged')) {
    // Two histories of one match cannot happen between two honest sides; both begin a new match.
    return beginEpoch(session, session.log.epoch + 1);
  }
  if (!merge.ok) return begun;
  const taken = takeLog(begun.session, merge.log);
  return { session: taken.session, events: [...begun.events, ...taken.events] };
}
