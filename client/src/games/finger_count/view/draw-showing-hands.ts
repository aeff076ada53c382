import { clamp } from '@advay/shared/kernel/clamp';
import { sway } from '../../../game-runtime/draw/pulse.ts';
import { fieldToPx } from '../../../game-runtime/field-to-px.ts';
import { drawHand } from '../../../game-runtime/figure/draw-hand.ts';
import { answerOf } from '../simulation/answer-of.ts';
import type { FingerCountState } from '../simulation/finger-count-state.ts';
import { MOST_IN_GROUP, OPENING_MS, SHAKING_MS } from '../simulation/limits.ts';
import type { Scene } from './draw-brook.ts';
import { scenePlaces } from './scene-places.ts';

type ShowingHands = Readonly<{
  /** 0 below the edge .. 1 up. */
  raised: number;
  near: number;
  /** Null where one hand is enough. */
  far: number | null;
  isShaking: boolean;
}>;

const RISES_MS = 500;

/** So many on the hand near the board and on the one far from it. */
function onTwoHands({ task }: FingerCountState): Pick<ShowingHands, 'near' | 'far'> {
  const answer = answerOf(task);
  if (task.kind === 'sum') return { near: task.groups[1], far: task.groups[0] };
  if (answer <= MOST_IN_GROUP) return { near: answer, far: null };
  return { near: MOST_IN_GROUP, far: answer - MOST_IN_GROUP };
}

const upAndDown = (ms: number, totalMs: number) =>
  clamp(Math.min(ms, totalMs - ms) / RISES_MS, 0, 1);

/** The hands that show the movement: in the beginning, when all help stands, and to be shaken. */
export function showingHands(state: FingerCountState): ShowingHands | null {
  const { phase, help } = state;
  const shown = onTwoHands(state);
  switch (phase.kind) {
    case 'opening': {
      // Up first, then one finger after the other.
      const share = clamp((phase.ms - RISES_MS) / (OPENING_MS * 0.45), 0, 1);
      const begin = answerOf(state.task) === 0 ? MOST_IN_GROUP : 0;
      const fold = (fingers: number) => begin + (fingers - begin) * share;
      return {
        raised: upAndDown(phase.ms, OPENING_MS),
        near: fold(shown.near),
        far: shown.far === null ? null : fold(shown.far),
        isShaking: false,
      };
    }
    case 'asking':
      return help.level === 3 ? { ...shown, raised: 1, isShaking: false } : null;
    case 'shaking': {
      const raised = upAndDown(phase.ms, SHAKING_MS);
      return { raised, near: MOST_IN_GROUP, far: MOST_IN_GROUP, isShaking: true };
    }
    default:
      return null;
  }
}

export function drawShowingHands(scene: Scene, state: FingerCountState): void {
  const hands = showingHands(state);
  if (hands === null || hands.raised <= 0) return;
  const { surface, palette, aspect, unit } = scene;
  const { nearHand, farHand } = scenePlaces(aspect);
  const radiusPx = unit * 0.135;
  const sides = [
    [nearHand, hands.near, false],
    [farHand, hands.far, true],
  ] as const;
  for (const [place, fingers, isFar] of sides) {
    if (fingers === null) continue;
    const xNorm = state.isMirrored ? 1 - place.xNorm : place.xNorm;
    const foot = fieldToPx(surface.field, xNorm, place.yNorm);
    const lift = surface.hasReducedMotion ? 1 : 1 - (1 - hands.raised) ** 2;
    const turnRad = sway(surface, hands.isShaking ? 70 : 500) * (hands.isShaking ? 0.3 : 0.05);
    surface.context.save();
    surface.context.globalAlpha = hands.raised;
    drawHand(surface.context, palette, {
      at: { x: foot.x, y: foot.y - radiusPx * (1.15 * lift) },
      radiusPx,
      fingers,
      isLeft: isFar !== state.isMirrored,
      turnRad,
    });
    surface.context.restore();
  }
}
