import type { GameEvent } from '../../../game-runtime/contract.ts';
import { quietTurn, type Turn } from '../../../game-runtime/round-frame/turn.ts';
import { answerOf } from './answer-of.ts';
import { chooseTask } from './choose-task.ts';
import { allOutMs, comeOutBy, comesEveryMs } from './come-out.ts';
import type { FingerCountState, PhaseKind } from './finger-count-state.ts';
import { freshHand, takenAnswer } from './follow-hand.ts';
import {
  ALL_HELP_MS,
  ARM_UP_MS,
  ARRIVING_MS,
  LOOKED_ON_AFTER_MS,
  MOST_TRIES,
  OPENING_MS,
  PARTING_MS,
  SHAKING_MS,
  WAVING_MS,
} from './limits.ts';
import { ask, askToShake, countAloud, tellAll, tellShown } from './words.ts';

type State = FingerCountState;

/** What each phase does in a step; `dtMs` is the part of `phase.ms` that is new. */
export const PHASES: Readonly<Record<PhaseKind, (state: State, dtMs: number) => Turn<State>>> = {
  opening(state) {
    // Whoever knows the way already need not look on.
    const isOver = state.phase.ms >= OPENING_MS || state.hand.held !== null;
    return isOver ? putQuestion(state) : idle(state);
  },
  arriving: (state) =>
    state.phase.ms >= ARRIVING_MS[state.task.kind] ? putQuestion(state) : idle(state),
  asking,
  coming,
  waving(state) {
    if (state.phase.ms < WAVING_MS) return idle(state);
    return state.tries < MOST_TRIES ? askAgain(state, []) : letCome(state, false, []);
  },
  parting: (state) => (state.phase.ms >= PARTING_MS ? bringNext(state) : idle(state)),
  shaking(state) {
    if (state.phase.ms < SHAKING_MS) return idle(state);
    return askAgain({ ...state, hand: { ...state.hand, raisedMs: 0 } }, []);
  },
};

const idle = (state: State): Turn<State> => ({ state, events: [], isIdle: true });
const inPhase = (state: State, kind: PhaseKind): State => ({ ...state, phase: { kind, ms: 0 } });

function putQuestion(state: State): Turn<State> {
  // The beginning was not the child's time.
  const began: readonly GameEvent[] = state.taskNumber === 0 ? [{ kind: 'progress' }] : [];
  return askAgain({ ...state, tries: 0, isAnswered: false }, began);
}

function askAgain(state: State, began: readonly GameEvent[]): Turn<State> {
  const asked = inPhase({ ...state, hand: freshHand(state.hand) }, 'asking');
  return { state: asked, events: [...began, ask(state.task)] };
}

function asking(state: State): Turn<State> {
  const answer = takenAnswer(state.hand);
  if (answer !== null) return hear(state, answer);
  if (state.hand.raisedMs >= ARM_UP_MS) {
    return { state: inPhase(state, 'shaking'), events: [askToShake], isIdle: true };
  }
  const hasLookedOn = state.help.idleMs >= ALL_HELP_MS && state.phase.ms >= LOOKED_ON_AFTER_MS;
  return hasLookedOn ? letCome(state, false, [{ kind: 'retry' }]) : quietTurn(state);
}

function hear(state: State, answer: number): Turn<State> {
  if (answer === answerOf(state.task)) {
    const solved = { ...state, solved: state.solved + 1, shownInstead: null };
    return letCome(solved, true, [{ kind: 'attempt', isHit: true }, { kind: 'progress' }]);
  }
  return {
    state: inPhase({ ...state, tries: state.tries + 1, shownInstead: answer }, 'waving'),
    events: [{ kind: 'attempt', isHit: false }, { kind: 'cue', cue: 'touch' }, tellShown(answer)],
    isIdle: true,
  };
}

/** They come out: for the child's answer, or to be counted together. */
function letCome(state: State, isAnswered: boolean, events: readonly GameEvent[]): Turn<State> {
  const begun = inPhase({ ...state, isAnswered, shownInstead: null }, 'coming');
  const told = answerOf(state.task) === 0 ? [tellAll(state.task)] : countedNow(begun, 0);
  return { state: begun, events: [...events, ...told], isIdle: !isAnswered };
}

function countedNow({ task }: State, ms: number): readonly GameEvent[] {
  return [{ kind: 'cue', cue: 'pop' }, countAloud(comeOutBy(task, ms))];
}

function coming(state: State, dtMs: number): Turn<State> {
  const { task, phase } = state;
  const answer = answerOf(task);
  const events: GameEvent[] = [];
  if (comeOutBy(task, phase.ms) > comeOutBy(task, phase.ms - dtMs)) {
    events.push(...countedNow(state, phase.ms));
  }
  const isAllMs = answer * comesEveryMs(task);
  if (answer > 0 && phase.ms >= isAllMs && phase.ms - dtMs < isAllMs) {
    events.push({ kind: 'cue', cue: 'stroke-done' }, tellAll(task));
    // The time in which they came was not the child's; for who looks on, help stands until there is an answer.
    if (state.isAnswered || state.tries > 0) events.push({ kind: 'progress' });
  }
  const next = phase.ms >= allOutMs(task) ? inPhase(state, 'parting') : state;
  return { state: next, events, isIdle: true };
}

function bringNext(state: State): Turn<State> {
  const taskNumber = state.taskNumber + 1;
  const { task, rng } = chooseTask({ ...state, taskNumber });
  return idle(inPhase({ ...state, task, rng, taskNumber, shownInstead: null }, 'arriving'));
}
