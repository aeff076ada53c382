import type { Task } from './finger-count-state.ts';

/** How many fingers are right. */
export function answerOf({ groups, gone }: Pick<Task, 'groups' | 'gone'>): number {
  return groups[0] + groups[1] - gone;
}
