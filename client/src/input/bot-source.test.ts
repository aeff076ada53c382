import { STEP_MS } from '@advay/shared/kernel/fixed-step';
import { nextFloat } from '@advay/shared/kernel/rng';
import { expect, it } from 'vitest';
import { WHOLE_FIELD } from '../game-runtime/contract.ts';
import { createRoundLoop, type RoundLoop } from '../game-runtime/loop.ts';
import { hearingGame } from '../game-runtime/testing/hearing-game.ts';
import { createBotSource } from './bot-source.ts';
import { inputOf } from './seat-input.ts';

const config = {
  step: 'lines',
  aspect: 1,
  ageBand: '3-4',
  ownName: '',
  reach: WHOLE_FIELD,
  handSide: null,
} as const;

function watchTheBot(seed: number) {
  const simulation: ReturnType<typeof hearingGame> = {
    ...hearingGame(60),
    bot(_state, rng) {
      const next = nextFloat(rng);
      const pointer = { id: 1, xNorm: next.value, yNorm: 0.5, side: null };
      return { input: inputOf([pointer]), rng: next.rng };
    },
  };
  let loop: RoundLoop<ReturnType<typeof simulation.createState>> | null = null;
  const source = createBotSource({ bot: simulation.bot, state: () => loop?.state ?? null, seed });
  expect(source.read(0)).toBeNull();
  loop = createRoundLoop({ game: { id: 'letter_trace', simulation }, config, seed: 1, source });
  for (let frame = 0; frame < 70; frame += 1) loop.advance(frame * STEP_MS, false);
  return loop.state;
}

it('plays a round by itself, the same from the same seed', () => {
  const state = watchTheBot(5);
  expect(state.heard).toEqual(Array(60).fill(1));
  expect(watchTheBot(5).at).toEqual(state.at);
  expect(watchTheBot(6).at).not.toEqual(state.at);
});
