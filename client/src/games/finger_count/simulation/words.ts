import type { LineOf } from '@advay/shared/words/areas';
import type { GameEvent } from '../../../game-runtime/contract.ts';
import { answerOf } from './answer-of.ts';
import type { Task } from './finger-count-state.ts';
import { MOST_IN_GROUP } from './limits.ts';

function say(line: LineOf<'finger_count'>, values?: Readonly<Record<string, string>>): GameEvent {
  return values ? { kind: 'say', line, values } : { kind: 'say', line };
}

export const sayOpening = (task: Task): GameEvent =>
  say(answerOf(task) > MOST_IN_GROUP ? 'open-two-hands' : 'open-one-hand');

export function ask({ kind, thing }: Task): GameEvent {
  return say(kind === 'count' ? `ask-${thing}` : `ask-${kind}`);
}

export const countAloud = (number: number): GameEvent => say('count', { number: String(number) });

/** How many came, after the last one. */
export function tellAll(task: Task): GameEvent {
  return say(`out-${task.thing}`, { number: String(answerOf(task)) });
}

/** What was shown instead, and nothing about it. */
export const tellShown = (count: number): GameEvent => say('you-showed', { number: String(count) });

export function hint(task: Task, level: 2 | 3): GameEvent {
  if (level === 2) return say(task.kind === 'sum' ? 'hint-sum' : 'hint-count');
  return say('hint-show', { number: String(answerOf(task)) });
}

export const askToShake: GameEvent = say('shake');

export const farewell = (isFull: boolean): GameEvent => say(isFull ? 'end-all' : 'end-some');
