import { clamp } from '@advay/shared/kernel/clamp';
import { nextFloat, nextInt, type Rng } from '@advay/shared/kernel/rng';
import { roomiest } from '../../../game-runtime/field/roomiest.ts';
import { type Bubble, type BubblePopState, COLOURS } from './bubble-state.ts';
import { EXPLORE_BEYOND, EXPLORE_EVERY, HIGHEST_NUMBER, POND_Y, stepRules } from './limits.ts';
import { isRight } from './target.ts';

const CANDIDATES = 4;
const MOST_WRONG_RUN = 3;
const MAX_DRIFT_PER_S = 0.008;

/** A new bubble on the pond: in reach, away from the others, more often on the side of the playing hand. */
export function spawnBubble(state: BubblePopState): { bubble: Bubble; rng: Rng } {
  let rng = state.rng;
  const draw = (): number => {
    const next = nextFloat(rng);
    rng = next.rng;
    return next.value;
  };
  const rules = stepRules(state.step);
  const halfWidth = rules.radiusSpans / Math.max(1, state.aspect);
  const isExploring = state.nextId % EXPLORE_EVERY === EXPLORE_EVERY - 1;
  const beyond = isExploring ? EXPLORE_BEYOND : 0;
  const left = clamp(state.reach.left - beyond, halfWidth, 1 - halfWidth);
  const right = clamp(state.reach.right + beyond, halfWidth, 1 - halfWidth);
  const places = Array.from(
    { length: CANDIDATES },
    () => left + (right - left) * towardsHand(draw(), state.handSide),
  );
  const xNorm = roomiest(places, (x) =>
    Math.min(
      1,
      ...state.bubbles.map(({ xNorm, yNorm }) => Math.abs(xNorm - x) + (POND_Y - yNorm) / 2),
    ),
  );
  const look = pickLook(state, draw() < 0.5, rng);
  rng = look.rng;
  const bubble: Bubble = {
    id: state.nextId,
    xNorm,
    yNorm: POND_Y,
    radiusSpans: rules.radiusSpans * (0.92 + 0.16 * draw()),
    risePerS: rules.risePerS * (0.85 + 0.3 * draw()),
    driftPerS: (draw() - 0.5) * 2 * MAX_DRIFT_PER_S,
    colour: look.colour,
    number: look.number,
    face: draw() < 0.5 ? 'digit' : 'dots',
    ageMs: 0,
    wobbleMs: 0,
    restedMs: 0,
    reachableMs: 0,
  };
  return { bubble, rng };
}

function towardsHand(share: number, side: 'left' | 'right' | null): number {
  if (side === null) return share;
  const nearLow = share * (0.6 + 0.4 * share);
  return side === 'left' ? nearLow : 1 - nearLow;
}

type Look = Pick<Bubble, 'colour' | 'number'> & { rng: Rng };

/**
 * Colour and number. Something right to pop is there or soon comes; yet not every bubble that a quick hand
 * gets is right, or the rule would need no looking.
 */
function pickLook(state: BubblePopState, wantsRight: boolean, rng: Rng): Look {
  const { target } = state;
  const colourDraw = nextInt(rng, COLOURS.length);
  const colour = COLOURS[colourDraw.value] ?? 'sun';
  if (target === null) return { colour, number: null, rng: colourDraw.rng };
  const hasRight = state.bubbles.some((bubble) => isRight(target, bubble));
  const mustBeRight = wantsRight || state.wrongRun >= (hasRight ? MOST_WRONG_RUN : 1);
  if (target.kind === 'colour') {
    return { colour: mustBeRight ? target.colour : colour, number: null, rng: colourDraw.rng };
  }
  const numberDraw = nextInt(colourDraw.rng, HIGHEST_NUMBER[state.ageBand]);
  const number = mustBeRight ? target.number : numberDraw.value + 1;
  return { colour, number, rng: numberDraw.rng };
}
