import { expect, it } from 'vitest';
import type { Surface } from '../../../game-runtime/contract.ts';
import { letterbox } from '../../../game-runtime/field-to-px.ts';
import { play } from '../../../game-runtime/testing/game-driver.ts';
import { createRecordingContext } from '../../../game-runtime/testing/recording-context.ts';
import { NO_INPUT } from '../../../input/player-input.ts';
import { mouthMunch } from '../index.ts';
import { CHEW_MS, OPENING_MS } from '../limits.ts';
import type { MunchState } from '../simulation/munch-state.ts';
import { createView } from './create-view.ts';

const WIDTH_PX = 820;
const HEIGHT_PX = 1180;

/** All that is drawn of a state, as one text. */
function drawn(state: MunchState, change: Partial<Surface> = {}): string {
  const { context, calls } = createRecordingContext();
  const field = letterbox(WIDTH_PX, HEIGHT_PX, mouthMunch.fieldAspect.portrait);
  const size = { widthPx: WIDTH_PX, heightPx: HEIGHT_PX, field };
  const plain = { timeMs: 4_000, isDusk: false, hasReducedMotion: false };
  createView(null).draw({ context, ...size, ...plain, ...change }, state, state, 1, NO_INPUT);
  return JSON.stringify(calls.map(({ name, args }) => [name, ...args]));
}

const feast = () =>
  play(mouthMunch).step('first-letters').with({ aspect: mouthMunch.fieldAspect.portrait });

it('shows every letter that can be eaten', () => {
  const { state } = feast().hold(5_000);
  expect(state.bites.length).toBeGreaterThan(1);
  for (const { letter } of state.bites) expect(drawn(state)).toContain(`["fillText","${letter}"`);
});

it('opens with a moving head, which is gone before the first bites are near', () => {
  const at = (ageMs: number, state: MunchState) => drawn({ ...state, ageMs });
  const { state } = feast().hold(100);
  const [turned, open] = [at(OPENING_MS * 0.2, state), at(OPENING_MS * 0.64, state)];
  expect(turned).not.toBe(open);
  expect(at(OPENING_MS + 1, state).length).toBeLessThan(turned.length);
});

it('makes another face for every taste', () => {
  const { state } = feast().letBotPlay({ until: (round) => round.state.mouthful !== null });
  const { mouthful } = state;
  if (mouthful === null) throw new Error('something was to be eaten');
  const tastes = ['sour', 'fizzy', 'sticky', 'hot', 'cold', 'sweet'] as const;
  const faces = tastes.map((taste) => {
    const chewed = { ...mouthful, taste, ageMs: CHEW_MS * 0.9 };
    return drawn({ ...state, mouthful: chewed, mouth: { ...state.mouth, gape: 0 } });
  });
  expect(new Set(faces).size).toBe(tastes.length);
});

it('opens the mouth as far as the child does', () => {
  const { state } = feast().hold(OPENING_MS + 100);
  const gaping = (gape: number) => drawn({ ...state, mouth: { ...state.mouth, gape } });
  expect(new Set([gaping(0), gaping(0.5), gaping(1)]).size).toBe(3);
});

it('points at what helps once help stands', () => {
  const { state } = feast().hold(8_000);
  const without = { ...state, help: { ...state.help, level: 0 as const } };
  expect(state.help.level).toBe(1);
  expect(drawn(state).length).toBeGreaterThan(drawn(without).length);
});

it('with little motion nothing moves by itself', () => {
  const { state } = feast().hold(9_000);
  const at = (timeMs: number) => drawn(state, { timeMs, hasReducedMotion: true });
  expect(at(1_000)).toBe(at(9_400));
});
