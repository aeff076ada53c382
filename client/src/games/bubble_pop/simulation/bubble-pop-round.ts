import type { GameEvent } from '../../../game-runtime/contract.ts';
import { concludeReach, measurePointers } from '../../../game-runtime/field/measure-reach.ts';
import { lastPointers, sweepPointers } from '../../../game-runtime/field/sweep.ts';
import { followPlaying } from '../../../game-runtime/playing-pointer.ts';
import type { RoundRules } from '../../../game-runtime/round-frame/framed.ts';
import { quietTurn, type Turn } from '../../../game-runtime/round-frame/turn.ts';
import { seatOf } from '../../../input/seat-input.ts';
import type { BubblePopState } from './bubble-state.ts';
import { driftBubbles, feedPond } from './drift-bubbles.ts';
import { flyGuide } from './fly-guide.ts';
import { followWay } from './follow-way.ts';
import { ENDING_MS, HIGHEST_NUMBER, ROUND_MS, stepRules } from './limits.ts';
import { announce, farewell, hint, nextTarget } from './target.ts';
import { touchBubbles } from './touch-bubbles.ts';

export const BUBBLE_POP_ROUND: RoundRules<BubblePopState> = {
  longestMs: ROUND_MS,
  endingMs: ENDING_MS,
  open: ({ target }) => [{ kind: 'cue', cue: 'start' }, announce(target)],
  turn(before, input, dtMs) {
    const { pointers } = seatOf(input, 0);
    const sweeps = sweepPointers(before.pointers, pointers, before.aspect);
    const playing = followPlaying(before.playing, pointers, dtMs);
    // What lies where it was put down is a palm: it reaches for no bubble.
    const isPlayed = playing.seen.some(({ hasMoved }) => hasMoved);
    const aged = { ...before, sinceSaidMs: before.sinceSaidMs + dtMs };
    const drifted = driftBubbles(aged, isPlayed, dtMs);
    const touched = touchBubbles(drifted.state, sweeps, dtMs);
    const turned = turnTarget(before, touched.state);
    const measure = measurePointers(turned.state.measure, pointers, dtMs);
    const hand = pointers.find(({ id }) => id === playing.id) ?? null;
    const hasTouched = touched.events.some(({ kind }) => kind === 'attempt');
    const { way: handWay, hasWaved } = followWay(turned.state, hand, hasTouched);
    const waved: GameEvent[] = hasWaved ? [{ kind: 'attempt', isHit: false }] : [];
    return {
      state: { ...turned.state, pointers: lastPointers(pointers), playing, measure, handWay },
      events: [...drifted.events, ...touched.events, ...turned.events, ...waved],
    };
  },
  show(state, help, dtMs) {
    const flown = flyGuide(state, help.level, dtMs);
    const fed = feedPond(flown.state, dtMs);
    const isSaid = help.changed && help.level >= 2;
    return { state: isSaid ? { ...fed, sinceSaidMs: 0 } : fed, events: flown.events };
  },
  hint: ({ target }, level) => (level === 2 ? hint(target) : announce(target)),
  share: ({ popped, step }) => popped / stepRules(step).goal,
  end(state, isFull) {
    const { popped, missed, measure, knownReach, handSide } = state;
    const missedShare = missed / Math.max(1, missed + popped);
    const learnt = concludeReach(measure, knownReach, missedShare, handSide);
    return {
      state: { ...state, guide: null, pointers: [] },
      events: [farewell(isFull), ...(learnt ? [{ kind: 'calibrated' as const, ...learnt }] : [])],
    };
  },
  /** The last bubbles rise while everybody is glad. */
  celebrate: (state, dtMs) => driftBubbles(state, false, dtMs).state,
};

/** After some right pops the rule asks for something else. */
function turnTarget(before: BubblePopState, state: BubblePopState): Turn<BubblePopState> {
  const { rule, popsPerTarget, goal } = stepRules(state.step);
  const turns = (popped: number) => Math.floor(popped / popsPerTarget);
  const hasTurned = turns(state.popped) > turns(before.popped);
  if (rule === 'all' || !hasTurned || state.popped >= goal) return quietTurn(state);
  const next = nextTarget(rule, state.target, HIGHEST_NUMBER[state.ageBand], state.rng);
  // What was wrong a moment ago may be right now: nobody is blamed for where the hand just was.
  const bubbles = state.bubbles.map((bubble) => ({ ...bubble, restedMs: 0, reachableMs: 0 }));
  return {
    state: { ...state, target: next.target, rng: next.rng, bubbles, sinceSaidMs: 0 },
    events: [announce(next.target)],
  };
}
