import { expect, it } from 'vitest';
import type { Surface } from '../../../game-runtime/contract.ts';
import { letterbox } from '../../../game-runtime/field-to-px.ts';
import { play } from '../../../game-runtime/testing/game-driver.ts';
import { createRecordingContext } from '../../../game-runtime/testing/recording-context.ts';
import { NO_INPUT } from '../../../input/player-input.ts';
import { numberCatch } from '../index.ts';
import { OPENING_MS, TIP_MS } from '../limits.ts';
import { type CatchState, wantedFruit } from '../simulation/catch-state.ts';
import { createView } from './create-view.ts';

const WIDTH_PX = 820;
const HEIGHT_PX = 1180;

/** All that is drawn of a state, as one text. */
function drawn(state: CatchState, change: Partial<Surface> = {}): string {
  const { context, calls } = createRecordingContext();
  const field = letterbox(WIDTH_PX, HEIGHT_PX, numberCatch.fieldAspect.portrait);
  const size = { widthPx: WIDTH_PX, heightPx: HEIGHT_PX, field };
  const plain = { timeMs: 4_000, isDusk: false, hasReducedMotion: false };
  createView(null).draw({ context, ...size, ...plain, ...change }, state, state, 1, NO_INPUT);
  return JSON.stringify(calls.map(({ name, args }) => [name, ...args]));
}

const orchard = (step = 'the-one') =>
  play(numberCatch).step(step).with({ aspect: numberCatch.fieldAspect.portrait });
/** Until a row comes down. */
const withRow = (step?: string) =>
  orchard(step).letBotPlay({
    until: ({ state }) => state.ageMs > OPENING_MS && wantedFruit(state) !== null,
  });

it('shows the number of every fruit that comes down, and what is asked', () => {
  const { state } = withRow();
  expect(state.fruits.length).toBeGreaterThan(1);
  for (const { number } of state.fruits) expect(drawn(state)).toContain(`["fillText","${number}"`);
  expect(drawn(state)).toContain(`["fillText","${state.tasks[state.caught]?.asked}"`);
});

it('shows dots to the youngest', () => {
  const round = orchard('catch-all').with({ ageBand: '3-4' });
  const { state } = round.letBotPlay({ until: (at) => wantedFruit(at.state) !== null });
  expect(drawn(state)).not.toContain('fillText');
});

it('opens with a figure that leans to both sides, gone before the first fruit is near', () => {
  const { state } = orchard().hold(100);
  const at = (ageMs: number) => drawn({ ...state, ageMs });
  expect(at(OPENING_MS * 0.25)).not.toBe(at(OPENING_MS * 0.75));
  expect(at(OPENING_MS + 1).length).toBeLessThan(at(OPENING_MS * 0.25).length);
});

it('bends the figure to where the basket is, and more so the fuller that is', () => {
  const { state } = withRow();
  const looks = [
    state,
    { ...state, xSpans: 0.2 },
    { ...state, basket: [1] },
    { ...state, basket: [1, 2, 3] },
    { ...state, tipMs: TIP_MS / 2 },
  ];
  expect(new Set(looks.map((look) => drawn(look))).size).toBe(looks.length);
});

it('lays one plank after the other', () => {
  const { state } = withRow('number-line');
  const laid = (caught: number) => drawn({ ...state, caught, fruits: [] });
  const number = state.tasks[1]?.answer;
  expect(laid(1)).not.toContain(`["fillText","${number}"`);
  expect(laid(2)).toContain(`["fillText","${number}"`);
});

it('points at what helps once help stands, and shows it at last', () => {
  const { state } = withRow();
  const helped = (level: 0 | 1 | 3) =>
    drawn({ ...state, xSpans: -(wantedFruit(state)?.xSpans ?? 0), help: { idleMs: 0, level } });
  expect(helped(1).length).toBeGreaterThan(helped(0).length);
  expect(helped(3).length).toBeGreaterThan(helped(1).length);
});

it('with little motion nothing moves by itself', () => {
  const { state } = withRow();
  const at = (timeMs: number) => drawn(state, { timeMs, hasReducedMotion: true });
  expect(at(1_000)).toBe(at(9_400));
});
