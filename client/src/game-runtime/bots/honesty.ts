import { createRng } from '@advay/shared/kernel/rng';
import { type GameConfig, type GameModule, WHOLE_FIELD } from '../contract.ts';
import { fairWays } from './fair-ways.ts';
import { playRound } from './play-round.ts';
import type { Player } from './player.ts';
import { createPlayer, type OwnPlayers, PLAYER_NAMES, type PlayerName } from './players.ts';
import { withWays } from './with-ways.ts';

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

type Game<State> = Pick<GameModule<State>, 'id' | 'simulation' | 'fieldAspect' | 'controls'>;
type Rounds<State> = Readonly<{
  step: string;
  seeds: readonly number[];
  config?: Partial<GameConfig>;
  playerOf: (seed: number) => Player<State>;
}>;

function meanOf<State>(
  game: Game<State>,
  { step, seeds, config, playerOf }: Rounds<State>,
): HonestyCell {
  const rounds = seeds.map((seed) => {
    const { landscape, portrait } = game.fieldAspect;
    const asked: GameConfig = {
      step,
      // Every other window is a tall one.
      aspect: seed % 2 === 0 ? portrait : landscape,
      ageBand: '5-6',
      ownName: 'Mia',
      reach: WHOLE_FIELD,
      handSide: null,
      ...config,
    };
    const round = playRound(game, asked, seed, playerOf(seed));
    if (round === null) throw new Error(`${game.id} ${step}: the round never ends`);
    return round;
  });
  return {
    struggleIndex: mean(rounds.flatMap(({ result }) => result.struggleIndex ?? [])),
    share: mean(rounds.map(({ share }) => share)),
    xpEarned: mean(rounds.map(({ result }) => result.xpEarned)),
  };
}

/** The five players through rounds of one step, a round for each seed. */
export function honestyOf<State>(
  game: Game<State>,
  step: string,
  seeds: readonly number[],
  own: OwnPlayers<State> = {},
): HonestyRow {
  const cells = PLAYER_NAMES.map((name) => {
    const playerOf = (seed: number) => createPlayer(name, game, seed, own);
    return [name, meanOf(game, { step, seeds, playerOf })] as const;
  });
  return Object.fromEntries(cells) as HonestyRow;
}

/** Who plays well, as everybody and with each child's own ways, through rounds of one step. */
export function fairnessOf<State>(
  game: Game<State>,
  step: string,
  seeds: readonly number[],
): Readonly<{ plain: HonestyCell; own: ReadonlyMap<string, HonestyCell> }> {
  const playerOf = (seed: number) => createPlayer('bot', game, seed);
  const own = fairWays(game.controls).map(({ name, ways, config }) => {
    const wayOf = (seed: number) => withWays(playerOf(seed), ways, createRng(seed + 99));
    return [name, meanOf(game, { step, seeds, config, playerOf: wayOf })] as const;
  });
  return { plain: meanOf(game, { step, seeds, playerOf }), own: new Map(own) };
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
const FAIR_LABEL_WIDTH = 48;

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

/** A child's own ways on one step, and how much harder or easier it was. */
export function fairnessLine(label: string, cell: HonestyCell, plain: HonestyCell): string {
  const harder = cell.struggleIndex - plain.struggleIndex;
  const sign = harder < 0 ? '-' : '+';
  const told = `${cell.struggleIndex.toFixed(2)} (${sign}${Math.abs(harder).toFixed(2)})`;
  return `${label.padEnd(FAIR_LABEL_WIDTH)}${told} ${cell.share.toFixed(2)}`;
}
