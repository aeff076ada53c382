import type { AgeBand } from '@advay/shared/games/catalogue';
import { nextInt, type Rng } from '@advay/shared/kernel/rng';
import { MOST_NUMBER, type Rule, WHOLE } from '../limits.ts';
import { answers, type Task } from './choose-tasks.ts';

/** On a line the neighbours are what is mixed up. */
const NEIGHBOURS = [-2, -1, 1, 2, 3] as const;

/** So many different numbers that do not answer what is asked. */
export function chooseOthers(
  rule: Rule,
  task: Task,
  { count, ageBand, rng: first }: Readonly<{ count: number; ageBand: AgeBand; rng: Rng }>,
): Readonly<{ numbers: readonly number[]; rng: Rng }> {
  let left = possible(rule, task, ageBand).filter((number) => !answers(rule, task, number));
  let rng = first;
  const numbers: number[] = [];
  while (numbers.length < count && left.length > 0) {
    const draw = nextInt(rng, left.length);
    rng = draw.rng;
    const number = left[draw.value] ?? 0;
    numbers.push(number);
    left = left.filter((other) => other !== number);
  }
  return { numbers, rng };
}

function possible(rule: Rule, { answer }: Task, ageBand: AgeBand): readonly number[] {
  if (rule === 'line') return NEIGHBOURS.map((away) => answer + away).filter((at) => at >= 0);
  const most = rule === 'sum' ? WHOLE[ageBand] : MOST_NUMBER[ageBand];
  return Array.from({ length: most }, (_, at) => at + 1);
}
