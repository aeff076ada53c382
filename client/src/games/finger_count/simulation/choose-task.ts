import type { AgeBand } from '@advay/shared/games/catalogue';
import { nextFloat, nextInt, type Rng } from '@advay/shared/kernel/rng';
import { answerOf } from './answer-of.ts';
import { type AskKind, type Task, THINGS, type Thing } from './finger-count-state.ts';
import { MOST_GONE, MOST_IN_GROUP, NONE_EVERY, stepRules, TASKS_WITH_A_THING } from './limits.ts';

type Draw = (below: number) => number;

/** Every thing once, in an order of this round's own. */
export function orderThings(rng: Rng): Readonly<{ things: readonly Thing[]; rng: Rng }> {
  const left = [...THINGS];
  const things: Thing[] = [];
  let next = rng;
  while (left.length > 0) {
    const draw = nextInt(next, left.length);
    next = draw.rng;
    things.push(...left.splice(draw.value, 1));
  }
  return { things, rng: next };
}

type Before = Readonly<{
  step: string;
  ageBand: AgeBand;
  turnOfThings: readonly Thing[];
  rng: Rng;
  taskNumber: number;
  task: Task | null;
}>;

/** The next task: never the same answer twice in a row, so that a hand left up is never right by itself. */
export function chooseTask(before: Before): Readonly<{ task: Task; rng: Rng }> {
  const { step, ageBand, turnOfThings, taskNumber } = before;
  let { rng } = before;
  const draw: Draw = (below) => {
    const next = nextInt(rng, below);
    rng = next.rng;
    return next.value;
  };
  const { asks, answers } = stepRules(step);
  const { low, high } = answers[ageBand];
  const last = before.task === null ? null : answerOf(before.task);
  const possible = Array.from({ length: high - low + 1 }, (_, index) => low + index).filter(
    (answer) => answer !== last,
  );
  const isNone = asks === 'left' && taskNumber % NONE_EVERY === 1 && last !== 0;
  const answer = isNone ? 0 : (possible[draw(possible.length)] ?? low);
  const parts = partsOf(asks, answer, ageBand, draw);
  const lie = nextFloat(rng);
  const turn = Math.floor(taskNumber / TASKS_WITH_A_THING) % turnOfThings.length;
  const task: Task = { kind: asks, thing: turnOfThings[turn] ?? 'duck', ...parts, lie: lie.value };
  return { task, rng: lie.rng };
}

function partsOf(
  asks: AskKind,
  answer: number,
  ageBand: AgeBand,
  draw: Draw,
): Pick<Task, 'groups' | 'gone'> {
  switch (asks) {
    case 'count':
      return { groups: [answer, 0], gone: 0 };
    case 'one-more':
      return { groups: [answer - 1, 1], gone: 0 };
    case 'sum': {
      const least = Math.max(1, answer - MOST_IN_GROUP);
      const most = Math.min(MOST_IN_GROUP, answer - 1);
      const first = least + draw(most - least + 1);
      return { groups: [first, answer - first], gone: 0 };
    }
    case 'left': {
      const gone = 1 + draw(MOST_GONE[ageBand]);
      return { groups: [answer + gone, 0], gone };
    }
  }
}
