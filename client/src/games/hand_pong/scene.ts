import type { CourtPoint } from './rally/court.ts';
import type { Cheer } from './rally/packet.ts';

/** A paddle as it is drawn: middle and half in court units. */
type PaddleScene = Readonly<{ across: number; half: number; isSeen: boolean }>;

export type Seat = 'near' | 'far';

/**
 * Everything the view draws, whoever plays: along 0 is the near line, the child's own, and 1024 the far one.
 * Solo rounds and remote rallies both come down to this.
 */
export type PongScene = Readonly<{
  /** Counts entries; two scenes with the same number can be drawn between. */
  entry: number;
  ball: CourtPoint;
  mood: 'flying' | 'hovering' | 'resting';
  /** Where the ball just was, newest first. */
  trail: readonly CourtPoint[];
  near: PaddleScene;
  far: PaddleScene;
  /** Who plays at the far side: the bear or somebody real. */
  farPlayer: 'bear' | 'child';
  /** The last strike or miss, for squash and faces. */
  last: Readonly<{ kind: 'strike' | 'miss'; seat: Seat; ageMs: number }> | null;
  rally: number;
  bestRally: number;
  points: Readonly<Record<Seat, number>>;
  /** 0..1 of the round. */
  share: number;
  cheer: Readonly<{ kind: Cheer; from: Seat; ageMs: number }> | null;
  /** Where the ball will come, while help shows it; in court units. */
  landing: number | null;
  /** What stands over the court: the card that waits for a friend, or the count before it goes on (3, 2, 1). */
  card: 'waiting' | Readonly<{ count: number }> | null;
}>;
