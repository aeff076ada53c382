import type { GameEvent } from '../../../game-runtime/contract.ts';
import type { CopyLine } from '../copy.ts';
import { answerOf } from './answer-of.ts';
import type { Task, Thing } from './finger-count-state.ts';
import { MOST_IN_GROUP } from './limits.ts';

const NUMBERS = [
  'none',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
] as const;

function say(line: CopyLine, values?: Readonly<Record<string, string>>): GameEvent {
  return values ? { kind: 'say', line, values } : { kind: 'say', line };
}

const numberWord = (number: number): string => NUMBERS[number] ?? String(number);
const counted = (number: number, noun: Thing | 'finger'): string =>
  `${numberWord(number)} ${noun}${number === 1 ? '' : 's'}`;

export const sayOpening = (task: Task): GameEvent =>
  say(answerOf(task) > MOST_IN_GROUP ? 'open-two-hands' : 'open-one-hand');

export function ask({ kind, thing }: Task): GameEvent {
  return say(kind === 'count' ? `ask-${thing}` : `ask-${kind}`);
}

export const countAloud = (number: number): GameEvent =>
  say('count', { number: numberWord(number) });

/** How many came, after the last one. */
export function tellAll(task: Task): GameEvent {
  const answer = answerOf(task);
  return answer === 0
    ? say('out-none')
    : say(`out-${task.thing}`, { count: counted(answer, task.thing) });
}

/** What was shown instead, and nothing about it. */
export const tellShown = (count: number): GameEvent =>
  say('you-showed', { number: numberWord(count) });

export function hint(task: Task, level: 2 | 3): GameEvent {
  if (level === 2) return say(task.kind === 'sum' ? 'hint-sum' : 'hint-count');
  const answer = answerOf(task);
  return answer === 0 ? say('hint-none') : say('hint-show', { count: counted(answer, 'finger') });
}

export const askToShake: GameEvent = say('shake');

export const farewell = (isFull: boolean): GameEvent => say(isFull ? 'end-all' : 'end-some');
