import type { GameEvent } from '../../../game-runtime/contract.ts';
import { quietTurn, type Turn } from '../../../game-runtime/round-frame/turn.ts';
import { isWatching } from '../../../game-runtime/round-frame/watching.ts';
import { FULL_BASKET, GLAD_MS, RIM_Y, ROLL_IN, TIP_MS, UNWANTED_REACH } from '../limits.ts';
import { askFor, say } from './ask.ts';
import { type CatchState, type Fruit, isWanted, reachSpans } from './catch-state.ts';

/** What is at the rim now is caught, hops out again with its name, or has passed. A row ends with the first of these. */
export function catchFruit(before: CatchState, state: CatchState): Turn<CatchState> {
  const low = state.fruits.filter(({ leavingMs, yNorm }) => leavingMs === null && yNorm >= RIM_Y);
  const caught = low.find((fruit) => isWanted(state, fruit) && isUnder(state, fruit, 1));
  if (caught !== undefined) return keep(state, caught);
  const arrived = low.filter(({ id }) => isAbove(before.fruits.find((other) => other.id === id)));
  const other = arrived.find(
    (fruit) => !isWanted(state, fruit) && isUnder(state, fruit, UNWANTED_REACH),
  );
  if (other !== undefined) return hopOut(state, other);
  const passed = low.filter(({ yNorm }) => yNorm > RIM_Y + ROLL_IN);
  if (passed.some((fruit) => isWanted(state, fruit))) return miss(state);
  return quietTurn(passed.length === 0 ? state : { ...state, fruits: letGo(state.fruits, passed) });
}

const isAbove = (fruit: Fruit | undefined) => fruit !== undefined && fruit.yNorm < RIM_Y;

function isUnder(state: CatchState, { xSpans }: Fruit, share: number): boolean {
  return Math.abs(xSpans - state.xSpans) <= reachSpans(state) * share;
}

/** These are asked for no more; those that leave already leave on. */
function letGo(all: readonly Fruit[], gone: readonly Fruit[]): readonly Fruit[] {
  return all.map((fruit) =>
    gone.includes(fruit) ? { ...fruit, leavingMs: fruit.leavingMs ?? 0 } : fruit,
  );
}

/**
 * Into the basket. What fell on a body that never had to move is fruit like any other, but no try: only who moved, or
 * went away and came back, has found it. To who moves it is a step on all the same: to stand was right.
 */
function keep(state: CatchState, fruit: Fruit): Turn<CatchState> {
  const others = state.fruits.filter(({ id }) => id !== fruit.id);
  const basket = [...state.basket, fruit.id];
  const isFull = basket.length >= FULL_BASKET;
  const next: CatchState = {
    ...state,
    fruits: letGo(others, others),
    caught: state.caught + 1,
    earned: state.earned + (fruit.wasAway ? 1 : 0),
    isMoving: state.isMoving || fruit.wasAway,
    basket: isFull ? [] : basket,
    inCart: isFull ? state.inCart + basket.length : state.inCart,
    tipMs: isFull ? TIP_MS : state.tipMs,
    gladMs: GLAD_MS,
  };
  const at = placeOf(state);
  const earned: GameEvent[] = fruit.wasAway ? [{ kind: 'attempt', isHit: true }] : [];
  if (next.isMoving) earned.push({ kind: 'progress' });
  const heard: readonly GameEvent[] = [
    { kind: 'cue', cue: 'touch', ...at },
    { kind: 'cue', cue: isFull ? 'glyph-done' : 'stroke-done', ...at },
  ];
  const asked = askFor(next);
  const told = asked.length === 0 && isFull ? [say('tip')] : asked;
  return { state: next, events: [...earned, ...heard, ...told] };
}

function hopOut(state: CatchState, fruit: Fruit): Turn<CatchState> {
  const { id, number } = fruit;
  const others = state.fruits.filter((other) => other.id !== id);
  return {
    state: {
      ...state,
      fruits: letGo(others, others),
      isMoving: false,
      hop: { id, number, xSpans: state.xSpans, ageMs: 0 },
    },
    events: [
      ...tried(state),
      { kind: 'cue', cue: 'off-road', ...placeOf(state) },
      say('not-wanted', { number: String(number) }),
    ],
  };
}

/** A miss of whoever plays. */
const tried = (state: CatchState): readonly GameEvent[] =>
  isWatching(state) ? [] : [{ kind: 'attempt', isHit: false }];

/** The wanted fruit passed where a step to its side would have caught it; the same comes down again. */
function miss(state: CatchState): Turn<CatchState> {
  const fruits = letGo(state.fruits, state.fruits);
  return { state: { ...state, fruits, isMoving: false }, events: tried(state) };
}

function placeOf({ xSpans, aspect }: CatchState): Readonly<{ xNorm: number; yNorm: number }> {
  return { xNorm: 0.5 + xSpans / Math.max(1, aspect), yNorm: RIM_Y };
}
