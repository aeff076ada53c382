import { MOST_ENTRIES_PER_PACKET } from '../limits.ts';
import type { Packet } from './packet.ts';
import { prefixHash } from './rally-log.ts';
import type { RallySession } from './rally-session.ts';

const MOST_HELD_MS = 0xffff;
/** Steps of the trail that are about 33 and 67 ms old. */
const TRAIL_STEPS = [2, 4] as const;

/** What this side has to say now: its paddle, its clock, and every entry the peer is not known to have. */
export function writePacket(session: RallySession): Packet {
  const { peer, hand, trail, log, options, nowMs } = session;
  const across = (stepsBack: number) => Math.round(trail[stepsBack] ?? hand.across);
  const [middle, oldest] = TRAIL_STEPS;
  const isSameEpoch = peer?.epoch === log.epoch;
  const from = Math.min(log.entries.length, isSameEpoch ? peer.length : 0);
  return {
    life: options.life,
    seq: session.seq & 0xffff,
    sentMs: Math.floor(nowMs),
    echo:
      peer === null
        ? null
        : {
            sentMs: peer.sentMs,
            heldMs: Math.min(MOST_HELD_MS, Math.floor(nowMs - peer.heardAtMs)),
          },
    paddle: {
      across: [Math.round(hand.across), across(middle), across(oldest)],
      half: Math.round(hand.half),
      isHandSeen: hand.hiddenMs === 0,
    },
    pace: options.pace,
    cheer: session.cheer,
    epoch: log.epoch,
    length: log.entries.length,
    hash: prefixHash(log, log.entries.length) ?? 0,
    from,
    entries: log.entries.slice(from, from + MOST_ENTRIES_PER_PACKET),
  };
}
