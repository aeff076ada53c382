import { answerOf } from './answer-of.ts';
import type { Task } from './finger-count-state.ts';
import { ADMIRED_MS, COMES_EVERY_MS, MOST_IN_GROUP } from './limits.ts';

/** One begins to come out every so often. */
export function comesEveryMs(task: Task): number {
  return answerOf(task) > MOST_IN_GROUP ? COMES_EVERY_MS.many : COMES_EVERY_MS.few;
}

/** How many have begun to come out so long after the answer. */
export function comeOutBy(task: Task, ms: number): number {
  return Math.min(answerOf(task), 1 + Math.floor(ms / comesEveryMs(task)));
}

export function allOutMs(task: Task): number {
  return answerOf(task) * comesEveryMs(task) + ADMIRED_MS;
}
