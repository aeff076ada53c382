import type { GameEvent, HelpLevel } from '../../../game-runtime/contract.ts';
import type { Bubble, BubblePopState, Guide } from './bubble-state.ts';
import { toSpans } from './field-distance.ts';
import { DEMO_EVERY_MS, DEMO_HOLD_MS, GROW_MS, GUIDE_SPANS_PER_S, POND_Y } from './limits.ts';
import { isRight } from './target.ts';
import { popOf } from './touch-bubbles.ts';

/**
 * The firefly's part in a step: from the first help it flies to a right bubble and stays with it;
 * as a demonstration it pops one every few seconds, which counts for nobody.
 */
export function flyGuide(
  state: BubblePopState,
  level: HelpLevel,
  dtMs: number,
): { state: BubblePopState; events: readonly GameEvent[] } {
  if (level === 0) return { state: { ...state, guide: null, demoInMs: 0 }, events: [] };
  const before: Guide = state.guide ?? { xNorm: 0.5, yNorm: POND_Y, bubbleId: null, holdMs: 0 };
  const goal = chooseGoal(state, before);
  if (!goal) return { state: { ...state, guide: { ...before, bubbleId: null } }, events: [] };
  const guide = approach(before, goal, state.aspect, dtMs);
  const demoInMs = Math.max(0, state.demoInMs - dtMs);
  const shows = level === 3 && demoInMs === 0 && guide.holdMs >= DEMO_HOLD_MS;
  if (!shows) return { state: { ...state, guide, demoInMs }, events: [] };
  return {
    state: {
      ...state,
      guide: { ...guide, bubbleId: null, holdMs: 0 },
      demoInMs: DEMO_EVERY_MS,
      bubbles: state.bubbles.filter((bubble) => bubble !== goal),
      pops: [...state.pops, popOf(goal)],
    },
    events: [{ kind: 'cue', cue: 'pop', xNorm: goal.xNorm, yNorm: goal.yNorm }],
  };
}

function chooseGoal(state: BubblePopState, guide: Guide): Bubble | undefined {
  const right = state.bubbles.filter(
    (bubble) => bubble.ageMs >= GROW_MS && isRight(state.target, bubble),
  );
  // The lowest one: it stays longest.
  const lowest = right.toSorted((a, b) => b.yNorm - a.yNorm)[0];
  return right.find((bubble) => bubble.id === guide.bubbleId) ?? lowest;
}

function approach(guide: Guide, goal: Bubble, aspect: number, dtMs: number): Guide {
  const from = toSpans(guide, aspect);
  const to = toSpans(goal, aspect);
  const awaySpans = Math.sqrt((to.x - from.x) ** 2 + (to.y - from.y) ** 2);
  const stepSpans = (GUIDE_SPANS_PER_S * dtMs) / 1000;
  const share = awaySpans <= stepSpans ? 1 : stepSpans / awaySpans;
  return {
    xNorm: guide.xNorm + (goal.xNorm - guide.xNorm) * share,
    yNorm: guide.yNorm + (goal.yNorm - guide.yNorm) * share,
    bubbleId: goal.id,
    holdMs: share === 1 ? guide.holdMs + dtMs : 0,
  };
}
