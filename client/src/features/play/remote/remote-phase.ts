import type { MeetingState } from './meeting.ts';
import type { MeetingTrouble } from './meeting-trouble.ts';

/** What the screen is about while a child plays, or wants to play, with a friend in another home. */
export type RemotePhase =
  | Readonly<{ kind: 'calling' }>
  /** The friend is in the room, and the way between the homes opens. */
  | Readonly<{ kind: 'coming' }>
  /** The bear plays until the friend comes. */
  | Readonly<{ kind: 'meanwhile' }>
  | Readonly<{ kind: 'playing' }>
  | Readonly<{ kind: 'nobody-came' }>
  | Readonly<{ kind: 'friend-gone' }>
  | Readonly<{ kind: 'trouble'; trouble: MeetingTrouble }>;

type Seen = Readonly<{
  meeting: MeetingState;
  /** Both games have heard of each other. */
  hasMet: boolean;
  /** It rang long enough. */
  isRingOver: boolean;
  /** The way between the homes has had its time to open. */
  isWayOverdue: boolean;
  /** The child chose the bear while it waits. */
  isMeanwhile: boolean;
}>;

const PASSING: readonly MeetingTrouble[] = ['offline', 'signaling-down'];

export function remotePhase(seen: Seen): RemotePhase {
  const { meeting, hasMet, isRingOver, isWayOverdue, isMeanwhile } = seen;
  const { trouble, friend, isLinked } = meeting;
  if (trouble !== null && !PASSING.includes(trouble)) return { kind: 'trouble', trouble };
  if (hasMet) return { kind: friend === 'left' ? 'friend-gone' : 'playing' };
  if (isMeanwhile && meeting.slot !== null) return { kind: 'meanwhile' };
  if (trouble !== null) return { kind: 'trouble', trouble };
  if (friend === 'joined' && isWayOverdue && !isLinked) {
    return { kind: 'trouble', trouble: 'no-way' };
  }
  if (friend === 'joined') return { kind: 'coming' };
  return { kind: isRingOver ? 'nobody-came' : 'calling' };
}
