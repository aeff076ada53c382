import { GAME_IDS, type GameId } from '@advay/shared/games/catalogue';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { descriptionOf } from '../../games/game-descriptions.ts';
import { freshestGames, todaysGames } from './propose-games.ts';

const after = (...played: readonly GameId[]) => ({
  ageBand: '5-6' as const,
  rounds: played.map((gameID) => ({ gameID })),
});

it('proposes the first two of the garden to a newcomer', () => {
  expect(todaysGames(after())).toEqual(GAME_IDS.slice(0, 2));
});

it('goes on with what was played last, and has something new beside it', () => {
  const [again, fresh] = todaysGames(after('letter_trace', 'bubble_pop'));
  expect(again).toBe('bubble_pop');
  expect(fresh).not.toBe('letter_trace');
});

it('leads from the hand to another sense before another game of the hand', () => {
  const [next] = freshestGames(after('letter_trace'));
  expect(descriptionOf(next ?? 'letter_trace').controls.sense).not.toBe('hand');
});

it('comes to every game of a child’s age before it comes to one again', () => {
  fc.assert(
    fc.property(fc.constantFrom(...GAME_IDS), (first) => {
      const played: GameId[] = [first];
      for (const _ of GAME_IDS) {
        const [next] = freshestGames(after(...played));
        if (next !== undefined) played.push(next);
      }
      const ofThisAge = GAME_IDS.filter((id) => descriptionOf(id).ageBands.includes('5-6'));
      expect(new Set(played.slice(0, ofThisAge.length)).size).toBe(ofThisAge.length);
    }),
  );
});

it('proposes nothing that is not for a child’s age', () => {
  for (const ageBand of ['3-4', '5-6', '7-8'] as const) {
    for (const id of todaysGames({ ...after(), ageBand })) {
      expect(descriptionOf(id).ageBands).toContain(ageBand);
    }
  }
});
