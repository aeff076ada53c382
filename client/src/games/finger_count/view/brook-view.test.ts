import { GAMES } from '@advay/shared/games/catalogue';
import { expect, it } from 'vitest';
import type { Surface } from '../../../game-runtime/contract.ts';
import { letterbox } from '../../../game-runtime/field-to-px.ts';
import { type GamePlay, play } from '../../../game-runtime/testing/game-driver.ts';
import {
  createRecordingContext,
  drawnText,
} from '../../../game-runtime/testing/recording-context.ts';
import { NO_INPUT } from '../../../input/player-input.ts';
import { fingerCount } from '../index.ts';
import { answerOf } from '../simulation/answer-of.ts';
import type { FingerCountState } from '../simulation/finger-count-state.ts';
import { OPENING_MS } from '../simulation/limits.ts';
import { createBrookView } from './brook-view.ts';
import { showingHands } from './draw-showing-hands.ts';
import { homesOf } from './scene-places.ts';
import { posesOf } from './thing-motion.ts';

type Play = GamePlay<FingerCountState>;

function drawn(round: Play, change: Partial<Surface> = {}): string {
  const { context, calls } = createRecordingContext();
  const { aspect } = round.config;
  const [widthPx, heightPx] = aspect < 1 ? [820, 1180] : [1366, 768];
  const field = letterbox(widthPx, heightPx, aspect);
  const plain = { timeMs: 4_000, isDusk: false, hasReducedMotion: false };
  const surface = { context, widthPx, heightPx, field, ...plain, ...change };
  createBrookView().draw(surface, round.previous, round.state, 0.5, NO_INPUT);
  return drawnText(calls);
}

const asked = (step: string) =>
  play(fingerCount)
    .step(step)
    .letBotPlay({ until: ({ state }) => state.phase.kind === 'asking' });

it('draws every step at every moment, by day, at dusk and with little motion', () => {
  for (const step of GAMES.finger_count.steps) {
    const round = play(fingerCount).step(step);
    for (let moment = 0; moment < 40 && !round.isOver; moment += 1) {
      round.letBotPlay({ forMs: 900 });
      const day = drawn(round);
      expect(drawn(round, { isDusk: true })).not.toBe(day);
      expect(drawn(round, { hasReducedMotion: true })).not.toBe('');
    }
  }
});

it('keeps still with little motion', () => {
  const round = asked('two-hands');
  const still = { hasReducedMotion: true };
  expect(drawn(round, { ...still, timeMs: 9_400 })).toBe(drawn(round, { ...still, timeMs: 1_000 }));
});

it('shows the number that is shown, live, and what came out so far', () => {
  const round = asked('to-five').count(4).hold(300);
  expect(drawn(round)).toContain('fillText 4 ');
});

it('mirrors everything but the numbers for the left hand', () => {
  const left = play(fingerCount).with({ handSide: 'left' }).rest(2_000);
  const other = play(fingerCount).rest(2_000);
  expect(drawn(left)).not.toBe(drawn(other));
});

it('begins with a hand that shows the movement, two far apart where it takes two', () => {
  const one = play(fingerCount)
    .step('to-three')
    .rest(OPENING_MS * 0.7);
  expect(showingHands(one.state)).toMatchObject({ raised: 1, near: answerOf(one.state.task) });
  expect(showingHands(one.state)?.far).toBeNull();
  const two = play(fingerCount)
    .step('two-hands')
    .rest(OPENING_MS * 0.7);
  const { near = 0, far = 0 } = showingHands(two.state) ?? {};
  expect(near + (far ?? 0)).toBe(answerOf(two.state.task));
  expect(showingHands(asked('to-three').state)).toBeNull();
});

it('shows as many things as are asked for, each in a place of its own in the field', () => {
  for (const step of GAMES.finger_count.steps) {
    for (const aspect of [fingerCount.fieldAspect.landscape, fingerCount.fieldAspect.portrait]) {
      for (let seed = 0; seed < 12; seed += 1) {
        const round = play(fingerCount)
          .step(step)
          .seed(seed * 977);
        round.letBotPlay({ until: ({ state }) => state.phase.kind === 'asking' });
        const { state } = round;
        const there = posesOf(state).filter(({ here, away }) => here * (1 - away) > 0.5);
        expect(there).toHaveLength(answerOf(state.task));
        const homes = homesOf(state.task, aspect);
        expect(new Set(homes.map((home) => JSON.stringify(home))).size).toBe(homes.length);
        for (const { xNorm, yNorm } of homes) {
          expect(xNorm > 0 && xNorm < 1 && yNorm > 0 && yNorm < 1).toBe(true);
        }
      }
    }
  }
});
