import { clamp } from '@advay/shared/kernel/clamp';
import { nextFloat, type Rng } from '@advay/shared/kernel/rng';
import type { Axes, AxisName } from '../../controls/axis.ts';
import type { PlayerInput, SeatInput } from '../../input/player-input.ts';
import { seatOf } from '../../input/seat-input.ts';
import { type ReachBox, WHOLE_FIELD } from '../contract.ts';
import type { Player } from './player.ts';

/** How a body or a face makes the movement that a game reads. */
export type AxisWays = Readonly<{
  axis: AxisName;
  /** How far it goes to each side, as a share of what another does. */
  left: number;
  right: number;
  /** How it sits or stands at rest: so much of the axis. */
  askew: number;
  /** The whole width of its shaking. */
  shake: number;
  /** It makes this movement in its stead. */
  instead?: AxisName;
}>;

/** How one child does what another does as well. What is left out is as with everybody. */
export type Ways = Readonly<{
  /** A hand gets no farther than this. */
  within?: ReachBox;
  /** The whole width of a hand's shaking, as a share of the field. */
  handShake?: number;
  moves?: AxisWays;
  /** Of all pictures this share shows no sign. */
  unreadShare?: number;
  /** A picture comes once in so many steps. */
  everySteps?: number;
}>;

type Picture = Readonly<{ input: PlayerInput; leftSteps: number }>;

/** Another player with this child's ways, as the camera has it. */
export function withWays<State>(
  knows: Player<State>,
  ways: Ways,
  rng: Rng,
  last: Picture | null = null,
): Player<State> {
  return {
    next(state) {
      const { input, player } = knows.next(state);
      if (last !== null && last.leftSteps > 0) {
        const older = { ...last, leftSteps: last.leftSteps - 1 };
        return { input: last.input, player: withWays(player, ways, rng, older) };
      }
      const bent = bend(seatOf(input, 0), ways, rng);
      const seen: PlayerInput = { ...input, seats: [bent.seat] };
      const picture = { input: seen, leftSteps: (ways.everySteps ?? 1) - 1 };
      return { input: seen, player: withWays(player, ways, bent.rng, picture) };
    },
  };
}

function bend(seat: SeatInput, ways: Ways, rng: Rng): Readonly<{ seat: SeatInput; rng: Rng }> {
  const across = nextFloat(rng);
  const down = nextFloat(across.rng);
  const read = nextFloat(down.rng);
  const { within = WHOLE_FIELD, handShake = 0, moves, unreadShare = 0 } = ways;
  const pointers = seat.pointers.map((pointer) => ({
    ...pointer,
    xNorm: clamp(pointer.xNorm + (across.value - 0.5) * handShake, within.left, within.right),
    yNorm: clamp(pointer.yNorm + (down.value - 0.5) * handShake, within.top, within.bottom),
  }));
  const signs = read.value < unreadShare ? [] : seat.signs;
  const axes = moves === undefined ? seat.axes : bendAxis(seat.axes, moves, across.value - 0.5);
  return { seat: { pointers, signs, axes }, rng: read.rng };
}

function bendAxis(axes: Axes, moves: AxisWays, shake: number): Axes {
  const { axis, left, right, askew, instead = axis } = moves;
  const { [axis]: wished = 0, ...others } = axes;
  const far = askew + wished * (wished < 0 ? left : right) + shake * moves.shake;
  return { ...others, [instead]: clamp(far, -1, 1) };
}
