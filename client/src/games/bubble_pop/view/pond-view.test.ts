import { GAMES } from '@advay/shared/games/catalogue';
import { expect, it } from 'vitest';
import type { Surface } from '../../../game-runtime/contract.ts';
import { letterbox } from '../../../game-runtime/field-to-px.ts';
import { deepFreeze } from '../../../game-runtime/testing/deep-freeze.ts';
import { type GamePlay, play } from '../../../game-runtime/testing/game-driver.ts';
import {
  createRecordingContext,
  drawnText,
} from '../../../game-runtime/testing/recording-context.ts';
import { IS_FULL_SIZE } from '../../../game-runtime/testing/test-size.ts';
import { NO_INPUT } from '../../../input/player-input.ts';
import { bubblePop } from '../index.ts';
import type { BubblePopState } from '../simulation/bubble-state.ts';
import { createPondView } from './pond-view.ts';

const MOMENTS = IS_FULL_SIZE ? 30 : 12;
const FIELD = letterbox(820, 1180, bubblePop.fieldAspect.portrait);

function drawn(round: GamePlay<BubblePopState>, change: Partial<Surface> = {}): string {
  const { context, calls } = createRecordingContext();
  const plain = { timeMs: 4_000, isDusk: false, hasReducedMotion: false };
  const surface = { context, widthPx: 820, heightPx: 1180, field: FIELD, ...plain, ...change };
  const [previous, state] = [deepFreeze(round.previous), deepFreeze(round.state)];
  createPondView().draw(surface, previous, state, 0.5, NO_INPUT);
  return drawnText(calls);
}

it('draws every step at every moment, by day, at dusk and with little motion, changing nothing', () => {
  for (const step of GAMES.bubble_pop.steps) {
    const round = play(bubblePop).step(step).rest(13_000);
    for (let moment = 0; moment < MOMENTS; moment += 1) {
      round.letBotPlay({ forMs: 1_000 });
      const day = drawn(round);
      expect(drawn(round, { isDusk: true })).not.toBe(day);
      expect(drawn(round, { hasReducedMotion: true })).not.toBe('');
    }
  }
});

it('shows the number to pop as a digit, for who cannot read the words', () => {
  const round = play(bubblePop).step('number-rule').rest(100);
  const { target } = round.state;
  expect(drawn(round)).toContain(`fillText ${target?.kind === 'number' ? target.number : ''} `);
});

it('with little motion nothing but the bubbles themselves moves', () => {
  const round = play(bubblePop).rest(7_000);
  const still = { hasReducedMotion: true };
  expect(drawn(round, { ...still, timeMs: 9_400 })).toBe(drawn(round, { ...still, timeMs: 1_000 }));
});
