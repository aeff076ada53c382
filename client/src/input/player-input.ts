/**
 * What a game sees of the player, whatever the device. A game cannot tell a fingertip from a mouse.
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

type AxisName = 'x' | 'y';

export type PlayerInput = Readonly<{
  /**
   * `lost`: the camera does not see the player. The runtime stops every timer; no step is taken. The first step after
   * it, or after a pause, comes without pointers: a game never joins the last point to the first new one.
   */
  tracking: 'tracked' | 'lost';
  /** At most two. None with `tracked` means a lifted finger: the game waits. */
  pointers: readonly Pointer[];
  /** Named actions that began in this step. */
  actions: readonly ActionName[];
  /** Continuous axes in -1..1; absent means 0. */
  axes: Readonly<Partial<Record<AxisName, number>>>;
}>;

export const NO_INPUT: PlayerInput = { tracking: 'tracked', pointers: [], actions: [], axes: {} };
export const LOST_INPUT: PlayerInput = { tracking: 'lost', pointers: [], actions: [], axes: {} };

/** A device, a recording or a bot, asked once for every simulation step. */
export interface InputSource {
  /** The input now, or null while this source has nothing to say (then the next one is asked). */
  read(nowMs: number): PlayerInput | null;
  dispose(): void;
}
