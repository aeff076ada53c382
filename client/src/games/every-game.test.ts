import { GAME_IDS } from '@advay/shared/games/catalogue';
import { describeGameContract } from '../game-runtime/testing/game-contract.test-suite.ts';
import { loadGame } from './load-game.ts';

for (const id of GAME_IDS) describeGameContract(await loadGame(id));
