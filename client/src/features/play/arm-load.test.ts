import { GAME_IDS } from '@advay/shared/games/catalogue';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { holdsArmsUp, restsArms } from '../../controls/arm-work.ts';
import { descriptionOf } from '../../games/game-descriptions.ts';
import {
  ARM_LOAD_BUDGET_MS,
  type ArmLoad,
  addArmWork,
  areArmsTired,
  RESTED_ARMS,
} from './arm-load.ts';
import { restingGame } from './resting-game.ts';

const ROUND_MS = 50_000;
const BETWEEN_MS = 5_000;

/** Rounds one after the other: `up` with arms in the air, `down` with a face or a mouse. */
function after(rounds: readonly ('up' | 'down')[], between = BETWEEN_MS): ArmLoad {
  return rounds.reduce(
    (load, arms, at) =>
      addArmWork(load, {
        playerKey: 'mia',
        areArmsUp: arms === 'up',
        activeMs: ROUND_MS,
        endedAtMs: 1_000_000 + at * (ROUND_MS + between),
      }),
    RESTED_ARMS,
  );
}

it('arms are tired after some rounds in the air in a row, not after one', () => {
  expect(areArmsTired(after(['up']))).toBe(false);
  expect(areArmsTired(after(['up', 'up']))).toBe(false);
  expect(areArmsTired(after(['up', 'up', 'up']))).toBe(true);
});

it('a round without arms lets them rest, and so does a pause', () => {
  expect(areArmsTired(after(['up', 'up', 'down', 'up']))).toBe(false);
  expect(areArmsTired(after(['up', 'up', 'up'], 60_000))).toBe(false);
  expect(after(['down', 'down', 'down']).loadMs).toBe(0);
});

it('another child has arms of its own', () => {
  const tired = after(['up', 'up', 'up']);
  const round = { areArmsUp: true, activeMs: ROUND_MS, endedAtMs: tired.endedAtMs + ROUND_MS };
  expect(addArmWork(tired, { ...round, playerKey: 'ben' }).loadMs).toBe(ROUND_MS);
  expect(addArmWork(tired, { ...round, playerKey: 'mia' }).loadMs).toBeGreaterThan(
    ARM_LOAD_BUDGET_MS,
  );
});

it('is never less than nothing nor more than what arms did, whatever the clock says', () => {
  const round = fc.record({
    playerKey: fc.constantFrom('mia', 'ben'),
    areArmsUp: fc.boolean(),
    activeMs: fc.nat(200_000),
    endedAtMs: fc.nat(10_000_000),
  });
  fc.assert(
    fc.property(fc.array(round, { maxLength: 12 }), (rounds) => {
      const { loadMs } = rounds.reduce(addArmWork, RESTED_ARMS);
      const workMs = rounds.reduce(
        (sum, { areArmsUp, activeMs }) => sum + (areArmsUp ? activeMs : 0),
        0,
      );
      expect(loadMs).toBeGreaterThanOrEqual(0);
      expect(loadMs).toBeLessThanOrEqual(workMs);
    }),
  );
});

it('there is a game in which arms rest, and none holds them up and rests them', () => {
  const resting = restingGame();
  expect(resting).not.toBeNull();
  for (const id of GAME_IDS) {
    const { controls } = descriptionOf(id);
    expect(holdsArmsUp(controls) && restsArms(controls), id).toBe(false);
    if (id === resting) expect(restsArms(controls)).toBe(true);
  }
});
