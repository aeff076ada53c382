import type { AgeBand } from '@advay/shared/games/catalogue';
import type { Rng } from '@advay/shared/kernel/rng';
import type { PlayingPointer } from '../../../game-runtime/playing-pointer.ts';
import type { RoundFrame } from '../../../game-runtime/round-frame/round-frame.ts';
import type { CourtRally } from '../rally/court-rally.ts';
import type { Cheer } from '../rally/packet.ts';
import type { Seat } from '../scene.ts';
import type { Bear } from './bear.ts';
import type { CourtLayout } from './court-layout.ts';

/** A seat at the court and the pointer that plays there. */
export type SeatState = Readonly<{
  across: number;
  playing: PlayingPointer;
  /** Since a pointer was last there. */
  awayMs: number;
}>;

export type HandPongState = RoundFrame &
  Readonly<{
    step: string;
    ageBand: AgeBand;
    players: 1 | 2;
    handSide: 'left' | 'right' | null;
    layout: CourtLayout;
    paddleHalf: number;
    seed: number;
    rng: Rng;
    rally: CourtRally;
    near: SeatState;
    far: SeatState;
    bear: Bear;
    /** The child's strikes, serves left out; they fill the round. */
    hits: number;
    hitsInARow: number;
    /** Of the strikes, those that the paddle went to meet. */
    met: number;
    /** Where the paddle was as the ball in the air was struck, and how far it has gone from there since. */
    way: Readonly<{ from: number; most: number }>;
    /** The child's own pace: places of the speed table above where the step begins. */
    pace: number;
    last: Readonly<{ kind: 'strike' | 'miss'; seat: Seat; ageMs: number }> | null;
    cheer: Readonly<{ kind: Cheer; from: Seat; ageMs: number }> | null;
  }>;
