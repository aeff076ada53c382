import { gameMeta } from '@advay/shared/games/catalogue';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { FinishedRound } from '../../game-runtime/finished-round.ts';
import { createPlayedRounds } from '../../game-runtime/played-rounds.ts';
import { descriptionOf } from '../../games/game-descriptions.ts';
import { type CurrentPlayer, GUEST } from '../children/current-player.ts';
import { MIA } from '../children/testing/children.ts';
import { planRound, playerKey } from './round-plan.ts';

const mia: CurrentPlayer = { kind: 'child', child: MIA };

function plan(change: Partial<Parameters<typeof planRound>[0]> = {}) {
  return planRound({
    game: {
      id: 'letter_trace',
      fieldAspect: { landscape: 1.4, portrait: 0.7 },
      description: descriptionOf('letter_trace'),
    },
    player: GUEST,
    played: createPlayedRounds(null),
    isPortrait: false,
    asked: { step: null, seed: null },
    random: () => 0.5,
    ...change,
  });
}

it('starts a newcomer on the first step, with the field as the window stands', () => {
  expect(plan().config).toMatchObject({ step: 'lines', aspect: 1.4, ageBand: '5-6', ownName: '' });
  expect(plan({ isPortrait: true }).config.aspect).toBe(0.7);
});

it('plays with the child as the parent described it', () => {
  expect(plan({ player: mia }).config).toMatchObject({ ageBand: '3-4', ownName: 'Sunny' });
  expect([playerKey(mia), playerKey(GUEST)]).toEqual(['child-mia', 'guest']);
});

it('repeats the round an address asks for, and lets no address break it', () => {
  expect(plan({ asked: { step: 'digits', seed: '7' } })).toMatchObject({
    seed: 7,
    config: { step: 'digits' },
  });
  fc.assert(
    fc.property(fc.string(), fc.string(), (step, seed) => {
      const round = plan({ asked: { step, seed } });
      expect(gameMeta('letter_trace').steps).toContain(round.config.step);
      expect(Number.isInteger(round.seed) && round.seed >= 0 && round.seed < 2 ** 32).toBe(true);
    }),
  );
});

it('seats two at one screen where the address says so', () => {
  const players = (asked: string | null) =>
    plan({ asked: { step: null, seed: null, players: asked } }).config.players;
  expect([players('2'), players('3'), players(null)]).toEqual([2, undefined, undefined]);
});

it('gives a child the letters of its language, and a ladder without steps that they have not', () => {
  const meera: CurrentPlayer = { kind: 'child', child: { ...MIA, languages: ['hi', 'en'] } };
  const easy = {
    gameID: 'letter_trace' as const,
    step: 'digits',
    struggleIndex: 0,
    longestMissRun: 0,
  };
  const played = createPlayedRounds(null);
  for (const round of [easy, easy]) {
    played.remember('child-mia', { ...round, calibration: null } as FinishedRound);
  }
  const next = (player: CurrentPlayer) => plan({ player, played }).config;
  expect(next(meera)).toMatchObject({ step: 'letters', alphabet: 'devanagari' });
  expect(next(mia)).toMatchObject({ step: 'capitals' });
  expect(next(mia)).not.toHaveProperty('alphabet');
});
