import { nextFloat, nextInt, type Rng } from '@advay/shared/kernel/rng';
import type { AxisName } from '../../controls/axis.ts';
import type { Controls } from '../../controls/controls.ts';
import type { SignName } from '../../controls/sign.ts';
import { EMPTY_SEAT, NO_INPUT, type PlayerInput } from '../../input/player-input.ts';
import type { Player } from './player.ts';

/** How long whoever moves by chance stays as it is, in steps. */
const MOOD_STEPS = 32;
const MOST_FINGERS = 10;

/** Leans, turns and shows signs without looking: what it gets is chance. */
export function randomMoves<State>(
  controls: Pick<Controls, 'signs' | 'axes'>,
  rng: Rng,
  mood: PlayerInput = NO_INPUT,
  leftSteps = 0,
): Player<State> {
  return {
    next() {
      if (leftSteps > 0) {
        return { input: mood, player: randomMoves(controls, rng, mood, leftSteps - 1) };
      }
      const drawn = drawMood(controls, rng);
      return {
        input: drawn.input,
        player: randomMoves(controls, drawn.rng, drawn.input, MOOD_STEPS - 1),
      };
    },
  };
}

function drawMood({ signs, axes }: Pick<Controls, 'signs' | 'axes'>, rng: Rng) {
  let next = rng;
  const draw = () => {
    const drawn = nextFloat(next);
    next = drawn.rng;
    return drawn.value;
  };
  const far = (axis: AxisName) => (axis === 'mouth-open' ? draw() : draw() * 2 - 1);
  const shown = (name: SignName) => {
    const isOn = draw() < 0.5;
    const count = nextInt(next, MOST_FINGERS + 1);
    next = count.rng;
    return {
      name,
      isOn,
      value: isOn ? 1 : 0,
      ...(name === 'fingers' ? { count: count.value } : {}),
    };
  };
  const seat = {
    ...EMPTY_SEAT,
    signs: signs.map(shown),
    axes: Object.fromEntries(axes.map((axis) => [axis, far(axis)])),
  };
  return { input: { ...NO_INPUT, seats: [seat] as const }, rng: next };
}
