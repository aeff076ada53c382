import type { LineOf } from '@advay/shared/words/areas';
import type { GameEvent } from '../../../game-runtime/contract.ts';
import { stepRules, WHOLE } from '../limits.ts';
import { type CatchState, reachSpans, taskOf, wantedFruit } from './catch-state.ts';

export function say(
  line: LineOf<'number_catch'>,
  values?: Readonly<Record<string, string>>,
): GameEvent {
  return values ? { kind: 'say', line, values } : { kind: 'say', line };
}

/** Says what is asked for, when that is something else than before. */
export function askFor(state: CatchState): readonly GameEvent[] {
  const task = taskOf(state);
  const before = state.tasks[state.caught - 1];
  if (task === null || before?.asked === task.asked) return [];
  const number = String(task.asked);
  switch (stepRules(state.step).rule) {
    case 'all':
      return before === undefined ? [say('ask-all')] : [];
    case 'same':
      return [say('ask-same', { number })];
    case 'more':
      return [say('ask-more', { number })];
    case 'sum':
      return [say('ask-sum', { number, whole: String(WHOLE[state.ageBand]) })];
    case 'line':
      return askForPlank(state, task.answer);
  }
}

/** The youngest hear the numbers on; the others find them. */
function askForPlank({ ageBand, caught }: CatchState, answer: number): readonly GameEvent[] {
  if (ageBand === '3-4') return [say('ask-line', { number: String(answer) })];
  return caught === 0 ? [say('ask-next')] : [];
}

/** Said in the first step. */
export function open(state: CatchState): readonly GameEvent[] {
  return [{ kind: 'cue', cue: 'start' }, ...askFor(state)];
}

/** What helps now: the movement at first, then the answer. */
export function hint(state: CatchState, level: 2 | 3): GameEvent {
  const wanted = wantedFruit(state);
  if (level === 3 && wanted !== null) return say('show-number', { number: String(wanted.number) });
  const isAbove = wanted !== null && Math.abs(wanted.xSpans - state.xSpans) <= reachSpans(state);
  return say(isAbove ? 'hint-stand' : 'hint-lean');
}
