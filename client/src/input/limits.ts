import type { AxisName } from '../controls/axis.ts';

/** By key or button a sign grows to its full value within so long; it is on from half of it. */
export const SIGN_RAMP_MS = 60;
/** An axis goes from rest to its end within so long: as fast as a child leans. */
export const AXIS_RAMP_MS = 250;
export const SIGN_ON_FROM = 0.5;
/** A longer gap between reads is a pause, not a movement. */
export const MAX_GAP_MS = 50;

/** 1 and then 0 within so long is ten, as it is written. */
export const TEN_WITHIN_MS = 800;

/** A pointer that rests on a picture button for so long holds it: as long as a dwell within a game. */
export const BUTTON_DWELL_MS = 800;
/** A press that comes without a finger, key or mouse, from a switch or a screen reader, holds for so long. */
export const BARE_PRESS_MS = 1_500;

/** A pointer that moved this far (field units) is in use; less is a trembling hand or a bumped table. */
export const POINTER_USE_DISTANCE = 0.03;
/** An axis that moved this far is in use; less is a body that breathes or a face that looks about. */
export const AXIS_USE_DISTANCE: Readonly<Record<AxisName, number>> = {
  x: 0.1,
  y: 0.1,
  lean: 0.2,
  step: 0.2,
  'head-turn': 0.3,
  'head-tilt': 0.3,
  'mouth-open': 0.3,
};
/** A device unused for so long gives way to one in use further down the list. */
export const YIELD_AFTER_MS = 1_500;
/** A device left alone for so long no longer speaks for a player whom the camera misses. */
export const LET_GO_AFTER_MS = 8_000;
