import { type GameConfig, type GameModule, WHOLE_FIELD } from '../contract.ts';
import { looksEverySteps } from './late.ts';
import { playRound } from './play-round.ts';
import { createPlayer, PLAYER_NAMES, type PlayerName } from './players.ts';

/** What a player's rounds came to, each the mean over the seeds. */
type HonestyCell = Readonly<{
  /** Of the rounds that were measured; not a number when none was. */
  struggleIndex: number;
  /** Of the goal. */
  share: number;
  xpEarned: number;
}>;

export type HonestyRow = Readonly<Record<PlayerName, HonestyCell>>;

const mean = (values: readonly number[]) =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** The five players through rounds of one step, a round for each seed. */
export function honestyOf<State>(
  game: Pick<GameModule<State>, 'id' | 'simulation' | 'fieldAspect' | 'controls'>,
  step: string,
  seeds: readonly number[],
): HonestyRow {
  const config: GameConfig = {
    step,
    aspect: game.fieldAspect.landscape,
    ageBand: '5-6',
    ownName: 'Mia',
    reach: WHOLE_FIELD,
    handSide: null,
  };
  const cellOf = (name: PlayerName): HonestyCell => {
    const rounds = seeds.map((seed) => {
      const player = createPlayer(name, game.simulation, seed, looksEverySteps(game.controls));
      const round = playRound(game, config, seed, player);
      if (round === null) throw new Error(`${game.id} ${step}: the round of ${name} never ends`);
      return round;
    });
    const indexes = rounds.flatMap(({ result }) => result.struggleIndex ?? []);
    return {
      struggleIndex: mean(indexes),
      share: mean(rounds.map(({ share }) => share)),
      xpEarned: mean(rounds.map(({ result }) => result.xpEarned)),
    };
  };
  const cells = PLAYER_NAMES.map((name) => [name, cellOf(name)] as const);
  return Object.fromEntries(cells) as HonestyRow;
}

/** The mean of some steps: what a game does as a whole. */
export function honestyOverall(rows: readonly HonestyRow[]): HonestyRow {
  const cellOf = (name: PlayerName): HonestyCell => ({
    struggleIndex: mean(rows.map((row) => row[name].struggleIndex)),
    share: mean(rows.map((row) => row[name].share)),
    xpEarned: mean(rows.map((row) => row[name].xpEarned)),
  });
  return Object.fromEntries(PLAYER_NAMES.map((name) => [name, cellOf(name)])) as HonestyRow;
}

const LABEL_WIDTH = 28;
const CELL_WIDTH = 16;

export const HONESTY_HEAD = [
  'index / share / XP'.padEnd(LABEL_WIDTH),
  ...PLAYER_NAMES.map((name) => name.padEnd(CELL_WIDTH)),
]
  .join('')
  .trimEnd();

/** A line of the table. */
export function honestyLine(label: string, row: HonestyRow): string {
  const cells = PLAYER_NAMES.map((name) => {
    const { struggleIndex, share, xpEarned } = row[name];
    return `${struggleIndex.toFixed(2)} ${share.toFixed(2)} ${xpEarned.toFixed(0)}`;
  });
  return [label.padEnd(LABEL_WIDTH), ...cells.map((cell) => cell.padEnd(CELL_WIDTH))]
    .join('')
    .trimEnd();
}
