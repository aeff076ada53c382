import { GAME_IDS, gameMeta } from '@advay/shared/games/catalogue';
import {
  HONESTY_HEAD,
  honestyLine,
  honestyOf,
  honestyOverall,
} from '../src/game-runtime/bots/honesty.ts';
import type { GameModule } from '../src/game-runtime/contract.ts';
import { loadGame } from '../src/games/load-game.ts';

// What struggleIndex, share of the goal and XP say of five players, step by step: each figure the mean over the seeds.

const USUAL_SEEDS = 20;

const seedCount = Number(process.argv[2] ?? USUAL_SEEDS);
if (!Number.isInteger(seedCount) || seedCount < 1) {
  throw new Error('npm run honesty -- <seeds>: how many rounds each player plays, 1 or more');
}
const seeds = Array.from({ length: seedCount }, (_, index) => index + 1);

process.stdout.write(`${HONESTY_HEAD}\n`);
for (const id of GAME_IDS) {
  const game: GameModule<unknown> = await loadGame(id);
  const rows = gameMeta(id).steps.map((step) => {
    const row = honestyOf(game, step, seeds);
    process.stdout.write(`${honestyLine(`${id} ${step}`, row)}\n`);
    return row;
  });
  process.stdout.write(`${honestyLine(`${id}, all`, honestyOverall(rows))}\n`);
}
