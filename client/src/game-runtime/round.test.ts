import { expect, it } from 'vitest';
import { LOST_INPUT } from '../input/player-input.ts';
import { inputOf } from '../input/seat-input.ts';
import { WHOLE_FIELD } from './contract.ts';
import { advanceRound, createRound } from './round.ts';
import { hearingGame } from './testing/hearing-game.ts';

const config = {
  step: 'only',
  aspect: 1,
  ageBand: '3-4',
  ownName: '',
  reach: WHOLE_FIELD,
  handSide: null,
} as const;

const finger = inputOf([{ id: 1, xNorm: 0.2, yNorm: 0.2, side: null }]);

it('freezes while lost, and the hand comes back without being joined to where it was', () => {
  let round = createRound(hearingGame(100), config, 1);
  for (const input of [finger, finger, LOST_INPUT, LOST_INPUT, finger, finger]) {
    round = advanceRound(hearingGame(100), round, input).round;
  }
  expect(round.state.heard).toEqual([1, 1, 0, 1]);
  expect(round.steps).toBe(6);
});

it('takes no step and tells nothing after the end', () => {
  let round = createRound(hearingGame(2), config, 1);
  for (let step = 0; step < 5; step += 1) {
    round = advanceRound(hearingGame(2), round, finger).round;
  }
  expect(round.outcome).toEqual({ share: 1 });
  expect(round.state.heard).toEqual([1, 1]);
  expect(advanceRound(hearingGame(2), round, finger)).toEqual({ round, events: [] });
});
