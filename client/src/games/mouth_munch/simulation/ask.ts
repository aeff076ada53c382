import type { LineOf } from '@advay/shared/words/areas';
import type { GameEvent } from '../../../game-runtime/contract.ts';
import { stepRules } from '../limits.ts';
import { biteBefore } from './bite-before.ts';
import { type MunchState, promptOf } from './munch-state.ts';

export function say(
  line: LineOf<'mouth_munch'>,
  values?: Readonly<Record<string, string>>,
): GameEvent {
  return values ? { kind: 'say', line, values } : { kind: 'say', line };
}

/** Says what is asked for, when that is something else than before. */
export function askFor(state: MunchState): readonly GameEvent[] {
  const prompt = promptOf(state);
  const before = state.prompts[state.eaten - 1];
  if (prompt === null) return [];
  const { letter, at } = prompt;
  const word = prompt.noun?.word ?? '';
  switch (stepRules(state.step).rule) {
    case 'letter':
      return before?.letter === letter ? [] : [say('eat-letter', { letter })];
    case 'sound':
      return [say('eat-sound', { word })];
    default:
      return at === 0 ? [say('eat-word', { word })] : [say('eat-next', { letter })];
  }
}

/** Said in the first step. */
export function open(state: MunchState): readonly GameEvent[] {
  const asked = askFor(state);
  return [{ kind: 'cue', cue: 'start' }, ...(asked.length > 0 ? asked : [say('eat-all')])];
}

/** What helps now: the movement at first, then the answer. */
export function hint(state: MunchState, level: 2 | 3): GameEvent {
  const prompt = promptOf(state);
  if (level === 3 && prompt !== null) {
    const { letter, noun } = prompt;
    if (noun === null) return say('show-letter', { letter });
    return say('show-sound', { word: noun.word, letter });
  }
  return say(biteBefore(state) === null ? 'hint-turn' : 'hint-open');
}
