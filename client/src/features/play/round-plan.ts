import { type AgeBand, gameMeta } from '@advay/shared/games/catalogue';
import { FIRST_LANGUAGE, type Language } from '@advay/shared/words/languages';
import type { RoundLetters } from '../../game-runtime/alphabet.ts';
import { type GameConfig, type GameModule, WHOLE_FIELD } from '../../game-runtime/contract.ts';
import type { PlayedRounds } from '../../game-runtime/played-rounds.ts';
import type { CurrentPlayer } from '../children/current-player.ts';
import { lettersOf } from './letters-of.ts';

export type RoundPlan = Readonly<{ config: GameConfig; seed: number }>;

type Circumstances = Readonly<{
  game: Pick<GameModule<unknown>, 'id' | 'fieldAspect' | 'description'>;
  player: CurrentPlayer;
  played: PlayedRounds;
  isPortrait: boolean;
  /** Chosen in the address: `?step=`, `?seed=` and `?alphabet=` repeat a round somebody saw, `?players=2` seats two. */
  asked: Readonly<{
    step: string | null;
    seed: string | null;
    players?: string | null;
    alphabet?: string | null;
  }>;
  /** Of the device, the one liked best first. */
  languages?: readonly string[];
  /** The page's. */
  language?: Language;
  random: () => number;
}>;

/** What this device calls the player: the child's id, or one name for everybody without an account. */
export function playerKey(player: CurrentPlayer): string {
  return player.kind === 'child' ? player.child.id : 'guest';
}

/** The age a round is made for; everybody's without an account. */
export function ageBandOf(player: CurrentPlayer): AgeBand {
  return player.kind === 'child' ? player.child.ageBand : '5-6';
}

/** The letters of the first word of the nickname: the name a child sees beside its picture. */
function ownNameOf(player: CurrentPlayer): string {
  return player.kind === 'child' ? (player.child.nickname.split(' ')[0] ?? '') : '';
}

function seedOf(asked: string | null, random: () => number): number {
  const seed = Number(asked);
  if (asked !== null && asked !== '' && Number.isSafeInteger(seed)) return seed >>> 0;
  return Math.floor(random() * 2 ** 32);
}

/** The steps of a game that say something in these letters, easiest first. */
export function ladderOf(
  { id, description }: Pick<GameModule<unknown>, 'id' | 'description'>,
  { alphabet = 'latin' }: RoundLetters,
): readonly string[] {
  const skipped = description.skippedSteps?.[alphabet] ?? [];
  return gameMeta(id).steps.filter((step) => !skipped.includes(step));
}

/** What the next round is played with. */
export function planRound({
  game,
  player,
  played,
  isPortrait,
  asked,
  languages = [],
  language = FIRST_LANGUAGE,
  random,
}: Circumstances): RoundPlan {
  const key = playerKey(player);
  const letters = lettersOf(player, asked.alphabet ?? null, languages, language);
  const steps = ladderOf(game, letters);
  const step = steps.find((known) => known === asked.step) ?? played.nextStep(key, game.id, steps);
  const { reach, handSide } = played.calibration(key);
  return {
    seed: seedOf(asked.seed, random),
    config: {
      step,
      aspect: isPortrait ? game.fieldAspect.portrait : game.fieldAspect.landscape,
      ageBand: ageBandOf(player),
      ownName: ownNameOf(player),
      reach: reach ?? WHOLE_FIELD,
      handSide,
      ...(asked.players === '2' ? { players: 2 as const } : {}),
      ...(language === FIRST_LANGUAGE ? {} : { language }),
      ...letters,
    },
  };
}
