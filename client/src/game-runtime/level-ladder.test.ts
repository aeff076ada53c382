import { GAME_IDS, gameMeta } from '@advay/shared/games/catalogue';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type LadderRound, nextStep } from './level-ladder.ts';

const round = (step: string, struggleIndex: number | null, longestMissRun = 1): LadderRound => ({
  gameID: 'letter_trace',
  step,
  struggleIndex,
  longestMissRun,
});

const next = (...rounds: LadderRound[]) => nextStep('letter_trace', rounds);

it('starts on the easiest step', () => {
  expect(next()).toBe('lines');
});

it('goes up after two easy rounds, not after one', () => {
  expect(next(round('lines', 0.1))).toBe('lines');
  expect(next(round('lines', 0.1), round('lines', 0.2))).toBe('curves');
  expect(next(round('lines', 0.1), round('lines', 0.21))).toBe('lines');
  expect(next(round('lines', 0.1), round('lines', 0.1), round('curves', 0.1))).toBe('curves');
});

it('goes down after a hard round and after three misses in a row', () => {
  expect(next(round('shapes', 0.54))).toBe('shapes');
  expect(next(round('shapes', 0.55))).toBe('curves');
  expect(next(round('shapes', 0.3, 2))).toBe('shapes');
  expect(next(round('shapes', 0.3, 3))).toBe('curves');
  expect(next(round('lines', 0.9))).toBe('lines');
});

it('stays where nothing was missed: whoever looked on found nothing hard', () => {
  expect(next(round('shapes', 0.58, 0))).toBe('shapes');
});

it('stays on top', () => {
  expect(next(round('own-name', 0), round('own-name', 0))).toBe('own-name');
});

it('looks past a round the camera could not measure', () => {
  expect(next(round('lines', 0.1), round('lines', null, 9), round('lines', 0.1))).toBe('curves');
  expect(next(round('curves', null, 9))).toBe('curves');
});

it('counts each game for itself', () => {
  const bubbles: LadderRound = { ...round('big-slow', 0), gameID: 'bubble_pop' };
  expect(next(round('lines', 0), bubbles, bubbles)).toBe('lines');
  expect(nextStep('bubble_pop', [round('lines', 0), bubbles, bubbles])).toBe('small');
});

it('moves at most one step from the last round, whatever was stored', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.record({
          gameID: fc.constantFrom(...GAME_IDS),
          step: fc.oneof(
            fc.string(),
            fc.constantFrom(...GAME_IDS.flatMap((id) => gameMeta(id).steps)),
          ),
          struggleIndex: fc.option(fc.double({ min: 0, max: 1, noNaN: true })),
          longestMissRun: fc.nat(9),
        }),
      ),
      fc.constantFrom(...GAME_IDS),
      (rounds, gameID) => {
        const { steps } = gameMeta(gameID);
        const chosen = steps.indexOf(nextStep(gameID, rounds));
        expect(chosen).toBeGreaterThanOrEqual(0);
        const last = rounds.findLast((r) => r.gameID === gameID && steps.includes(r.step));
        if (last) expect(Math.abs(chosen - steps.indexOf(last.step))).toBeLessThanOrEqual(1);
        else expect(chosen).toBe(0);
      },
    ),
  );
});

it('climbs past steps that the child’s ladder has not', () => {
  const steps = ['lines', 'digits', 'letters'];
  const two = [round('digits', 0.1), round('digits', 0.1)];
  expect(nextStep('letter_trace', two, steps)).toBe('letters');
  expect(nextStep('letter_trace', [...two, round('letters', 0.9)], steps)).toBe('digits');
  // Rounds on a step of another ladder say nothing in this one.
  expect(nextStep('letter_trace', [round('capitals', 0.1), round('capitals', 0.1)], steps)).toBe(
    'lines',
  );
});
