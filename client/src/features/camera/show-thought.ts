import type { Controls } from '../../controls/controls.ts';
import {
  EMPTY_SEAT,
  type PlayerInput,
  type Pointer,
  type SeatInput,
} from '../../input/player-input.ts';
import { seatOf } from '../../input/seat-input.ts';
import type { ViewPoint } from '../../vision/view-space.ts';
import { type FieldPoint, fieldToView } from '../../vision/view-to-field.ts';

/** A child before the demo camera, whatever draws it. */
type ShownChild<Shown> = Readonly<{
  pointAt(inMirroredView: ViewPoint, seat: 0 | 1): void;
  show(...seats: readonly Shown[]): void;
  poseOf(wish: Pick<Controls, 'sense'> & Pick<SeatInput, 'signs' | 'axes'>, timeMs: number): Shown;
}>;

type Moment = Readonly<{
  /** What the game's bot would do now. */
  thought: PlayerInput;
  /** What the game was told last. */
  told: PlayerInput;
  fieldAspect: number;
  timeMs: number;
  /** How many play. */
  players: 1 | 2;
}>;

/** The demo camera draws a picture of this shape. */
const FRAME_ASPECT = 4 / 3;
/** Steps of the bot's way that the hand looks ahead, and how far that may be in field units. */
const LEAD_STEPS = 6;
const MAX_LEAD_NORM = 0.04;

/** The child before the camera does what the bot thinks of: points, or shows a pose, at each seat. */
export function showThought<Shown>(
  child: ShownChild<Shown>,
  { sense, pointers }: Pick<Controls, 'sense' | 'pointers'>,
  { thought, told, fieldAspect, timeMs, players }: Moment,
): void {
  if (pointers === 0) {
    // Who does nothing yet is there as well, as somebody who stands still.
    const seats = Array.from({ length: players }, (_, seat) => thought.seats[seat] ?? EMPTY_SEAT);
    child.show(...seats.map((seat) => child.poseOf({ sense, ...seat }, timeMs)));
    return;
  }
  for (const seat of [0, 1] as const) {
    const [wanted] = seatOf(thought, seat).pointers;
    if (wanted === undefined) continue;
    const aim = leadFrom(seatOf(told, seat).pointers[0], wanted);
    child.pointAt(fieldToView(aim, { frameAspect: FRAME_ASPECT, fieldAspect }), seat);
  }
}

/**
 * A bot says where the finger should be one step from now, but the camera sees the hand some frames late:
 * go further the same way, as long as that is not far.
 */
function leadFrom(seen: Pointer | undefined, wanted: Pointer): FieldPoint {
  if (seen === undefined) return wanted;
  const xWay = wanted.xNorm - seen.xNorm;
  const yWay = wanted.yNorm - seen.yNorm;
  const wayNorm = Math.hypot(xWay, yWay);
  const lead = wayNorm === 0 ? 0 : Math.min(LEAD_STEPS, MAX_LEAD_NORM / wayNorm);
  return { xNorm: wanted.xNorm + xWay * lead, yNorm: wanted.yNorm + yWay * lead };
}
