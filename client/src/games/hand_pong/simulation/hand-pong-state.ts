import type { AgeBand } from '@advay/shared/games/catalogue';
import type { Rng } from '@advay/shared/kernel/rng';
import type { HelpLadder } from '../../../game-runtime/help-ladder.ts';
import type { PlayingPointer } from '../../../game-runtime/playing-pointer.ts';
import type { CourtRally } from '../rally/court-rally.ts';
import type { Cheer } from '../rally/packet.ts';
import type { Seat } from '../scene.ts';
import type { CourtLayout } from './court-layout.ts';
import type { Friend } from './friend.ts';

/** A seat at the court and the pointer that plays there. */
export type SeatState = Readonly<{
  across: number;
  playing: PlayingPointer;
  /** Since a pointer was last there. */
  awayMs: number;
}>;

export type HandPongState = Readonly<{
  step: string;
  ageBand: AgeBand;
  players: 1 | 2;
  handSide: 'left' | 'right' | null;
  layout: CourtLayout;
  paddleHalf: number;
  seed: number;
  rng: Rng;
  ageMs: number;
  rally: CourtRally;
  near: SeatState;
  far: SeatState;
  friend: Friend;
  /** The child's strikes, serves left out; they fill the round. */
  hits: number;
  hitsInARow: number;
  /** The child's own pace: places of the speed table above where the step begins. */
  pace: number;
  last: Readonly<{ kind: 'strike' | 'miss'; seat: Seat; ageMs: number }> | null;
  cheer: Readonly<{ kind: Cheer; from: Seat; ageMs: number }> | null;
  help: HelpLadder;
  /** Counts down through the celebration; null while it is played. */
  endingMs: number | null;
}>;
