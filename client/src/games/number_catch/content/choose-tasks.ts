import type { AgeBand } from '@advay/shared/games/catalogue';
import { nextInt, type Rng } from '@advay/shared/kernel/rng';
import {
  MOST_FIRST_PLANK,
  MOST_NUMBER,
  type Rule,
  STRIDES,
  type StepRules,
  WHOLE,
} from '../limits.ts';

/** What is asked, and one number that answers it. */
export type Task = Readonly<{ asked: number; answer: number }>;

type Drawn<Thing> = Readonly<{ thing: Thing; rng: Rng }>;

/** Whether a number answers what is asked. */
export function answers(rule: Rule, task: Task, number: number): boolean {
  if (rule === 'all') return true;
  return rule === 'more' ? number > task.asked : number === task.answer;
}

/** The questions of a round, one for each fruit to catch. */
export function chooseTasks(
  rules: StepRules,
  ageBand: AgeBand,
  first: Rng,
): Drawn<readonly Task[]> {
  if (rules.rule === 'line') return chooseLine(rules.goal, ageBand, first);
  const tasks: Task[] = [];
  let rng = first;
  while (tasks.length < rules.goal) {
    const before = tasks.at(-1)?.asked ?? null;
    const isNew = tasks.length % rules.perQuestion === 0 || before === null;
    const asked = isNew ? chooseAsked(rules.rule, ageBand, before, rng) : { thing: before, rng };
    const answer = chooseAnswer(rules.rule, ageBand, asked.thing, asked.rng);
    tasks.push({ asked: asked.thing, answer: answer.thing });
    rng = answer.rng;
  }
  return { thing: tasks, rng };
}

/** Any number that can be asked but the one before. */
function chooseAsked(rule: Rule, ageBand: AgeBand, before: number | null, rng: Rng): Drawn<number> {
  const most = {
    all: MOST_NUMBER[ageBand],
    same: MOST_NUMBER[ageBand],
    more: MOST_NUMBER[ageBand] - 2,
    line: 1,
    sum: WHOLE[ageBand] - 1,
  }[rule];
  const draw = nextInt(rng, before === null ? most : most - 1);
  const asked = draw.value + 1;
  return { thing: before !== null && asked >= before ? asked + 1 : asked, rng: draw.rng };
}

function chooseAnswer(rule: Rule, ageBand: AgeBand, asked: number, rng: Rng): Drawn<number> {
  if (rule === 'same') return { thing: asked, rng };
  if (rule === 'sum') return { thing: WHOLE[ageBand] - asked, rng };
  const least = rule === 'more' ? asked : 0;
  const draw = nextInt(rng, MOST_NUMBER[ageBand] - least);
  return { thing: least + 1 + draw.value, rng: draw.rng };
}

/** The numbers of the planks, in their order; what is asked is the plank before. */
function chooseLine(goal: number, ageBand: AgeBand, rng: Rng): Drawn<readonly Task[]> {
  const strides = STRIDES[ageBand];
  const stride = nextInt(rng, strides.length);
  const step = strides[stride.value] ?? 1;
  const start = nextInt(stride.rng, MOST_FIRST_PLANK[ageBand]);
  // Fives and tens are counted from a five or a ten.
  const base = step >= 5 ? Math.floor(start.value / step) * step : start.value;
  const thing = Array.from({ length: goal }, (_, at) => ({
    asked: base + at * step,
    answer: base + (at + 1) * step,
  }));
  return { thing, rng: start.rng };
}
