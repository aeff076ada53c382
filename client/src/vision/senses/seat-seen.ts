import type { Axes } from '../../controls/axis.ts';
import type { Controls } from '../../controls/controls.ts';
import type { Sign } from '../../controls/sign.ts';
import type { ViewPoint } from '../view-space.ts';

/** A fingertip that points, in view space. */
type SeenPointer = Readonly<{
  id: number;
  side: 'left' | 'right' | null;
  at: ViewPoint;
}>;

/** What the player of a seat shows in one frame, whichever sense looked. */
export type SeatSeen = Readonly<{
  pointers: readonly SeenPointer[];
  signs: readonly Sign[];
  axes: Axes;
}>;

export const NOBODY_SEEN: SeatSeen = { pointers: [], signs: [], axes: {} };

export type SeatsOfFrame = Readonly<{
  /** When the camera took the picture, on the page's clock (performance.now). */
  timeMs: number;
  /** Width over height of the camera picture. */
  frameAspect: number;
  /** No part of the play field lies lower in the view: see `follow-hand-size.ts`. */
  lowestNorm: number;
  /** As many as are played. */
  seats: readonly SeatSeen[];
}>;

/** Of all that a sense can tell, what a game asks for. */
export type SeatsWanted = Pick<Controls, 'pointers' | 'signs' | 'poses' | 'axes' | 'seats'>;

/** Leaves out what the game does not declare. */
export function onlyWanted(
  shown: Pick<SeatSeen, 'signs' | 'axes'>,
  wanted: Pick<SeatsWanted, 'signs' | 'poses' | 'axes'>,
): Pick<SeatSeen, 'signs' | 'axes'> {
  const isPoseWanted = ({ pose }: Sign) =>
    pose === undefined || (wanted.poses?.includes(pose) ?? true);
  return {
    signs: shown.signs.filter((sign) => wanted.signs.includes(sign.name) && isPoseWanted(sign)),
    axes: Object.fromEntries(
      wanted.axes.flatMap((name) => {
        const value = shown.axes[name];
        return value === undefined ? [] : [[name, value]];
      }),
    ),
  };
}

/** The numbers of the seats that are played. */
export const seatNumbers = ({ seats }: SeatsWanted): readonly (0 | 1)[] =>
  seats === 1 ? [0] : [0, 1];
