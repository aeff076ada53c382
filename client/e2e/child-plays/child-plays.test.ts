import { GAME_IDS, gameMeta } from '@advay/shared/games/catalogue';
import { expect, it } from 'vitest';
import { play } from '../../src/game-runtime/testing/game-driver.ts';
import { IS_FULL_SIZE } from '../../src/game-runtime/testing/test-size.ts';
import { descriptionOf } from '../../src/games/game-descriptions.ts';
import { loadGame } from '../../src/games/load-game.ts';
import { childAtCamera } from './child-at-camera.ts';

// Before the real model this is games-before-camera.spec.ts, in real time.

/** At the usual size the last step of each game that is played by shapes: the pointing hand is in other tests. */
const CASES = GAME_IDS.filter((id) => IS_FULL_SIZE || descriptionOf(id).controls.pointers === 0)
  .flatMap((id) => gameMeta(id).steps.map((step) => [id, step] as const))
  .filter(([id, step]) => IS_FULL_SIZE || step === gameMeta(id).steps.at(-1));

it.each(CASES)('the synthetic child plays %s, %s, to its end', async (id, step) => {
  const round = play(await loadGame(id))
    .step(step)
    .by(childAtCamera)
    .letBotPlay();
  expect(round.outcome?.share).toBeGreaterThan(0.7);
  expect(round.eventsOf('attempt').some(({ isHit }) => isHit)).toBe(true);
});
