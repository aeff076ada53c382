import type { RoomEnd, RoomTrouble } from '../room/room-end.ts';
import type { DevicesState } from './own-devices.ts';
import type { VisitState } from './visit.ts';

/** What the screen is about from the first ring on. */
export type VisitStep =
  /** `isOverdue`: it rang for long; the door may still open. */
  | Readonly<{ kind: 'ringing'; isOverdue: boolean; trouble: RoomTrouble | null }>
  /** The door is open, and the browser still asks about camera and microphone. */
  | Readonly<{ kind: 'answer-browser' }>
  | Readonly<{ kind: 'together'; notice: CallNotice | null }>
  /** They said goodbye; one tap of theirs within a minute brings both back. */
  | Readonly<{ kind: 'they-left' }>
  /** The way to them broke; this side is at their door again, and heard there as soon as their device is back. */
  | Readonly<{ kind: 'they-are-lost' }>
  /** This side hung up a moment ago. */
  | Readonly<{ kind: 'we-left' }>
  /** It is quiet: a ring begins anew. */
  | Readonly<{ kind: 'over' }>
  | Readonly<{ kind: 'ended'; end: RoomEnd }>;

/** What is told during a call; each of it mends itself. */
export type CallNotice = 'offline' | 'signaling-down' | 'no-way' | 'open-again';

type Seen = Readonly<{
  visit: VisitState;
  devices: DevicesState;
  isRingOver: boolean;
  /** The way between the two homes has had its time to open. */
  isWayOverdue: boolean;
  isRejoinOver: boolean;
}>;

/** After a goodbye these are no news: the two simply meet again later. */
const QUIET_ENDS: readonly RoomEnd[] = ['left', 'denied', 'not-admitted', 'room-full', 'broken'];

export function visitStep({ visit, devices, ...times }: Seen): VisitStep {
  const { room, call, goodbye } = visit;
  if (call !== null) return { kind: 'together', notice: noticeIn(visit, times.isWayOverdue) };
  if (room.end !== null) {
    if (goodbye === 'ours' && room.end === 'left' && !times.isRejoinOver)
      return { kind: 'we-left' };
    const isQuiet = goodbye === null ? room.end === 'left' : QUIET_ENDS.includes(room.end);
    return isQuiet ? { kind: 'over' } : { kind: 'ended', end: room.end };
  }
  if (room.seat === 'in' && devices.kind === 'opening') return { kind: 'answer-browser' };
  if (goodbye === 'theirs') return { kind: 'they-left' };
  if (goodbye === 'lost') return { kind: 'they-are-lost' };
  return { kind: 'ringing', isOverdue: times.isRingOver, trouble: room.trouble };
}

function noticeIn({ room, link }: VisitState, isWayOverdue: boolean): CallNotice | null {
  // As long as the two hear each other, nothing is amiss.
  if (link === 'connected') return null;
  if (room.trouble !== null) return room.trouble;
  if (room.seat === 'waiting') return 'open-again';
  return isWayOverdue && room.other === 'joined' ? 'no-way' : null;
}
