import type { Axes } from '../controls/axis.ts';
import type { Sign } from '../controls/sign.ts';

/**
 * What a game sees of the player, whatever the device. A game cannot tell a fingertip from a mouse, nor a body from a
 * button.
 * Field units: x runs 0..1 from the play field's left edge to its right, y 0..1 from top to bottom;
 * mirroring is undone, so a hand moving to the child's right moves right.
 */
export type Pointer = Readonly<{
  /** Stable as long as the same hand, finger or mouse is there. */
  id: number;
  xNorm: number;
  yNorm: number;
  /** Which hand, once known; null for mouse, touch and keyboard. */
  side: 'left' | 'right' | null;
}>;

export type ActionName = 'confirm';

/** What one player does. */
export type SeatInput = Readonly<{
  /** At most two. None with `tracked` means a lifted finger: the game waits. */
  pointers: readonly Pointer[];
  /** Of the signs the game declares, those this seat can show now, on or off. */
  signs: readonly Sign[];
  axes: Axes;
}>;

export type PlayerInput = Readonly<{
  /**
   * `lost`: the camera does not see the player. The runtime stops every timer; no step is taken. The first step after
   * it, or after a pause, comes with empty seats: a game never joins the last point, or the last sign, to the first new
   * one.
   */
  tracking: 'tracked' | 'lost';
  /** The child who is signed in first; a second one where the game has two seats. Never none. */
  seats: readonly [SeatInput, ...SeatInput[]];
  /** Named actions that began in this step. */
  actions: readonly ActionName[];
}>;

export const EMPTY_SEAT: SeatInput = { pointers: [], signs: [], axes: {} };
export const NO_INPUT: PlayerInput = { tracking: 'tracked', seats: [EMPTY_SEAT], actions: [] };
export const LOST_INPUT: PlayerInput = { ...NO_INPUT, tracking: 'lost' };

/** A device, a recording or a bot, asked once for every simulation step. */
export interface InputSource {
  /** The input now, or null while this source has nothing to say (then the next one is asked). */
  read(nowMs: number): PlayerInput | null;
  dispose(): void;
}
