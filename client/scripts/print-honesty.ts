import { GAME_IDS, gameMeta } from '@advay/shared/games/catalogue';
import {
  fairnessLine,
  fairnessOf,
  HONESTY_HEAD,
  honestyLine,
  honestyOf,
  honestyOverall,
} from '../src/game-runtime/bots/honesty.ts';
import type { GameModule } from '../src/game-runtime/contract.ts';
import { loadGame } from '../src/games/load-game.ts';
import { ownPlayersOf } from '../src/games/own-players.ts';

// What struggleIndex, share of the goal and XP say of five players, step by step: each figure the mean over the seeds.
// Then of one who plays well with the ways of six children: index, how much harder than for others, share of the goal.

const USUAL_SEEDS = 20;

const [wanted = String(USUAL_SEEDS), onlyGame] = process.argv.slice(2);
const seedCount = Number(wanted);
const gameIDs = GAME_IDS.filter((id) => onlyGame === undefined || id === onlyGame);
if (!Number.isInteger(seedCount) || seedCount < 1 || gameIDs.length === 0) {
  throw new Error('npm run honesty -- <seeds> <game>: how many rounds each plays, 1 or more');
}
const seeds = Array.from({ length: seedCount }, (_, index) => index + 1);
const print = (line: string) => process.stdout.write(`${line}\n`);

print(HONESTY_HEAD);
for (const id of gameIDs) {
  const game: GameModule<unknown> = await loadGame(id);
  const rows = gameMeta(id).steps.map((step) => {
    const row = honestyOf(game, step, seeds, ownPlayersOf(game));
    print(honestyLine(`${id} ${step}`, row));
    return row;
  });
  print(honestyLine(`${id}, all`, honestyOverall(rows)));
}

print('\nas easy for every child: index (harder by) share');
for (const id of gameIDs) {
  const game: GameModule<unknown> = await loadGame(id);
  for (const step of gameMeta(id).steps) {
    const { plain, own } = fairnessOf(game, step, seeds);
    for (const [name, cell] of own) print(fairnessLine(`${id} ${step}, ${name}`, cell, plain));
  }
}
