import { clamp } from '@advay/shared/kernel/clamp';
import type { GameEvent, Outcome, StepResult } from '../../../game-runtime/contract.ts';
import { advanceHelp } from '../../../game-runtime/help-ladder.ts';
import { followPlaying } from '../../../game-runtime/playing-pointer.ts';
import type { PlayerInput } from '../../../input/player-input.ts';
import { seatOf } from '../../../input/seat-input.ts';
import type { BubblePopState } from './bubble-state.ts';
import { driftBubbles, feedPond } from './drift-bubbles.ts';
import { flyGuide } from './fly-guide.ts';
import { ENDING_MS, HIGHEST_NUMBER, ROUND_MS, stepRules } from './limits.ts';
import { concludeReach, measurePointers } from './measure-reach.ts';
import { sweepPointers } from './sweep-pointers.ts';
import { announce, farewell, hint, nextTarget } from './target.ts';
import { touchBubbles } from './touch-bubbles.ts';

type Step = StepResult<BubblePopState>;

export function stepBubblePop(state: BubblePopState, input: PlayerInput, dtMs: number): Step {
  if (input.tracking === 'lost' || state.endingMs === 0) return { state, events: [] };
  if (state.endingMs !== null) return stepEnding(state, state.endingMs, dtMs);
  const { pointers } = seatOf(input, 0);
  const sweeps = sweepPointers(state.pointers, pointers, state.aspect);
  const playing = followPlaying(state.playing, pointers, dtMs);
  // What lies where it was put down is a palm: it reaches for no bubble.
  const isPlayed = playing.seen.some(({ hasMoved }) => hasMoved);
  const drifted = driftBubbles(passTime(state, dtMs), isPlayed, dtMs);
  const touched = touchBubbles(drifted.state, sweeps, dtMs);
  const turned = turnTarget(state, touched.state);
  const helped = helpAlong(turned.state, turned.state.popped > state.popped, dtMs);
  const next: BubblePopState = {
    ...feedPond(helped.state, dtMs),
    pointers: pointers.map(({ id, xNorm, yNorm }) => ({ id, xNorm, yNorm })),
    playing,
    measure: measurePointers(helped.state.measure, pointers, dtMs),
  };
  const events = [
    ...openRound(state),
    ...drifted.events,
    ...touched.events,
    ...turned.events,
    ...helped.events,
  ];
  const isOver = next.popped >= stepRules(next.step).goal || next.ageMs >= ROUND_MS;
  return isOver ? beginEnding(next, events) : { state: next, events };
}

export function bubblePopOutcome(state: BubblePopState): Outcome | null {
  if (state.endingMs !== 0) return null;
  return { share: clamp(state.popped / stepRules(state.step).goal, 0, 1) };
}

function passTime(state: BubblePopState, dtMs: number): BubblePopState {
  return { ...state, ageMs: state.ageMs + dtMs, sinceSaidMs: state.sinceSaidMs + dtMs };
}

function openRound(state: BubblePopState): readonly GameEvent[] {
  return state.ageMs === 0 ? [{ kind: 'cue', cue: 'start' }, announce(state.target)] : [];
}

/** After some right pops the rule asks for something else. */
function turnTarget(before: BubblePopState, state: BubblePopState): Step {
  const { rule, popsPerTarget, goal } = stepRules(state.step);
  const turn = (popped: number) => Math.floor(popped / popsPerTarget);
  const hasTurned = turn(state.popped) > turn(before.popped);
  if (rule === 'all' || !hasTurned || state.popped >= goal) return { state, events: [] };
  const next = nextTarget(rule, state.target, HIGHEST_NUMBER[state.ageBand], state.rng);
  // What was wrong a moment ago may be right now: nobody is blamed for where the hand just was.
  const bubbles = state.bubbles.map((bubble) => ({ ...bubble, restedMs: 0, reachableMs: 0 }));
  return {
    state: { ...state, target: next.target, rng: next.rng, bubbles, sinceSaidMs: 0 },
    events: [announce(next.target)],
  };
}

function helpAlong(state: BubblePopState, hasProgressed: boolean, dtMs: number): Step {
  const help = advanceHelp(state.help, { hasProgressed, dtMs });
  const flown = flyGuide({ ...state, help: help.ladder }, help.level, dtMs);
  const events: GameEvent[] = [...help.events, ...flown.events];
  if (!help.changed || help.level === 0) return { state: flown.state, events };
  events.push({ kind: 'cue', cue: 'help' });
  if (help.level < 2) return { state: flown.state, events };
  events.push(help.level === 2 ? hint(state.target) : announce(state.target));
  return { state: { ...flown.state, sinceSaidMs: 0 }, events };
}

function beginEnding(state: BubblePopState, events: readonly GameEvent[]): Step {
  const { popped, missed, measure, knownReach, handSide } = state;
  const missedShare = missed / Math.max(1, missed + popped);
  const learnt = concludeReach(measure, knownReach, missedShare, handSide);
  return {
    state: { ...state, guide: null, pointers: [], endingMs: ENDING_MS },
    events: [
      ...events,
      { kind: 'cue', cue: 'celebrate' },
      farewell(popped >= stepRules(state.step).goal),
      ...(learnt ? [{ kind: 'calibrated' as const, ...learnt }] : []),
    ],
  };
}

/** The last bubbles burst by themselves while everybody is glad. */
function stepEnding(state: BubblePopState, endingMs: number, dtMs: number): Step {
  const drifted = driftBubbles(state, false, dtMs);
  return { state: { ...drifted.state, endingMs: Math.max(0, endingMs - dtMs) }, events: [] };
}
