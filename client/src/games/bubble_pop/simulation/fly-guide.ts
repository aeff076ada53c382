import { approach } from '../../../game-runtime/bots/approach.ts';
import type { GameEvent, HelpLevel } from '../../../game-runtime/contract.ts';
import type { Bubble, BubblePopState, Guide } from './bubble-state.ts';
import { DEMO_EVERY_MS, DEMO_HOLD_MS, GUIDE_SPANS_PER_S, POND_Y } from './limits.ts';
import { isRipe } from './target.ts';
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
  const guide = flyTo(before, goal, state.aspect, dtMs);
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
  const right = state.bubbles.filter((bubble) => isRipe(state.target, bubble));
  // The lowest one: it stays longest.
  const lowest = right.toSorted((a, b) => b.yNorm - a.yNorm)[0];
  return right.find((bubble) => bubble.id === guide.bubbleId) ?? lowest;
}

function flyTo(guide: Guide, goal: Bubble, aspect: number, dtMs: number): Guide {
  const mostSpans = (GUIDE_SPANS_PER_S * dtMs) / 1000;
  const { xNorm, yNorm, isThere } = approach(guide, goal, { aspect, mostSpans });
  return { xNorm, yNorm, bubbleId: goal.id, holdMs: isThere ? guide.holdMs + dtMs : 0 };
}
