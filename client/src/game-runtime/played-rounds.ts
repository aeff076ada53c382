import { GAME_IDS, type GameId, gameMeta } from '@advay/shared/games/catalogue';
import { type GameConfig, type ReachBox, WHOLE_FIELD } from './contract.ts';
import type { FinishedRound } from './finished-round.ts';
import { type LadderRound, nextStep } from './level-ladder.ts';
import { ROUNDS_KEPT_PER_GAME } from './limits.ts';

/** What this device remembers of one child's play, to choose the next round. It never leaves the device. */
type PlayMemory = Readonly<{
  rounds: readonly LadderRound[];
  /** The furthest step of each game that was played or opened: rounds are forgotten one day, this is not. */
  furthest: Readonly<Partial<Record<GameId, string>>>;
  reach: ReachBox;
  handSide: 'left' | 'right' | null;
}>;

export type PlayStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

export interface PlayedRounds {
  read(childKey: string): PlayMemory;
  remember(childKey: string, round: FinishedRound): void;
  /** The step of the ladder to play next; of these steps, where the child's ladder has not all of them. */
  nextStep(childKey: string, gameID: GameId, steps?: readonly string[]): string;
  /** The furthest of these steps that the child has reached: it may go back to any before it, and forth again. */
  furthestStep(childKey: string, gameID: GameId, steps?: readonly string[]): string;
  /** The part of a round's configuration that is known of the child. */
  calibration(childKey: string): Pick<GameConfig, 'reach' | 'handSide'>;
  forget(childKey: string): void;
}

const NOTHING_YET: PlayMemory = {
  rounds: [],
  furthest: {},
  reach: WHOLE_FIELD,
  handSide: null,
};

const keyOf = (childKey: string) => `advay.play.${childKey}`;

/** `childKey` is the child's id, or any word for a child without an account. Storage that fails is done without. */
export function createPlayedRounds(storage: PlayStorage | null = deviceStorage()): PlayedRounds {
  const visit = new Map<string, PlayMemory>();

  function read(childKey: string): PlayMemory {
    try {
      const text = storage?.getItem(keyOf(childKey)) ?? null;
      if (text !== null) return parseMemory(JSON.parse(text));
    } catch {
      // Denied or damaged: what this visit knows is all there is.
    }
    return visit.get(childKey) ?? NOTHING_YET;
  }

  return {
    read,
    remember(childKey, round) {
      const memory = read(childKey);
      const { gameID, step, struggleIndex, longestMissRun } = round;
      const rounds = [...memory.rounds, { gameID, step, struggleIndex, longestMissRun }];
      const next: PlayMemory = {
        ...memory,
        ...keepCalibration(memory, round),
        furthest: { ...memory.furthest, [gameID]: furthestOf(gameID, { ...memory, rounds }) },
        rounds: keepLatest(rounds),
      };
      visit.set(childKey, next);
      try {
        storage?.setItem(keyOf(childKey), JSON.stringify(next));
      } catch {
        // Full: the ladder holds for this visit.
      }
    },
    nextStep: (childKey, gameID, steps) => nextStep(gameID, read(childKey).rounds, steps),
    furthestStep: (childKey, gameID, steps) => furthestOf(gameID, read(childKey), steps),
    calibration(childKey) {
      const { reach, handSide } = read(childKey);
      return { reach, handSide };
    },
    forget(childKey) {
      visit.delete(childKey);
      try {
        storage?.removeItem(keyOf(childKey));
      } catch {
        // Denied storage holds nothing to forget.
      }
    },
  };
}

function keepCalibration(memory: PlayMemory, { calibration }: FinishedRound) {
  if (calibration === null) return {};
  return { reach: calibration.reach, handSide: calibration.handSide ?? memory.handSide };
}

/** Of what was played, what is kept as reached, and what the ladder has opened by now. */
function furthestOf(
  gameID: GameId,
  { rounds, furthest }: Pick<PlayMemory, 'rounds' | 'furthest'>,
  steps: readonly string[] = gameMeta(gameID).steps,
): string {
  const reached = [
    ...rounds.filter((round) => round.gameID === gameID).map(({ step }) => step),
    furthest[gameID] ?? '',
    nextStep(gameID, rounds, steps),
  ];
  return steps[Math.max(0, ...reached.map((step) => steps.indexOf(step)))] ?? '';
}

function keepLatest(rounds: readonly LadderRound[]): readonly LadderRound[] {
  const seen = new Map<GameId, number>();
  return rounds
    .toReversed()
    .filter(({ gameID }) => {
      const count = (seen.get(gameID) ?? 0) + 1;
      seen.set(gameID, count);
      return count <= ROUNDS_KEPT_PER_GAME;
    })
    .toReversed();
}

/** Takes what is sound of what was stored, by this version of the product or another. */
function parseMemory(stored: unknown): PlayMemory {
  if (typeof stored !== 'object' || stored === null) return NOTHING_YET;
  const { rounds, furthest, reach, handSide } = stored as Record<string, unknown>;
  return {
    rounds: Array.isArray(rounds) ? rounds.filter(isLadderRound) : [],
    furthest: parseFurthest(furthest),
    reach: isReachBox(reach) ? reach : WHOLE_FIELD,
    handSide: handSide === 'left' || handSide === 'right' ? handSide : null,
  };
}

function parseFurthest(stored: unknown): PlayMemory['furthest'] {
  if (typeof stored !== 'object' || stored === null) return {};
  const steps = stored as Record<string, unknown>;
  const sound = GAME_IDS.flatMap((id) => {
    const step = Object.hasOwn(steps, id) ? steps[id] : undefined;
    return typeof step === 'string' && gameMeta(id).steps.includes(step) ? [[id, step]] : [];
  });
  return Object.fromEntries(sound);
}

const isShare = (value: unknown): value is number =>
  typeof value === 'number' && value >= 0 && value <= 1;

function isLadderRound(value: unknown): value is LadderRound {
  if (typeof value !== 'object' || value === null) return false;
  const { gameID, step, struggleIndex, longestMissRun } = value as Record<string, unknown>;
  return (
    GAME_IDS.some((id) => id === gameID) &&
    typeof step === 'string' &&
    (struggleIndex === null || isShare(struggleIndex)) &&
    typeof longestMissRun === 'number'
  );
}

function isReachBox(value: unknown): value is ReachBox {
  if (typeof value !== 'object' || value === null) return false;
  const { left, top, right, bottom } = value as Record<string, unknown>;
  if (!isShare(left) || !isShare(top) || !isShare(right) || !isShare(bottom)) return false;
  return left < right && top < bottom;
}

/** Reading the property alone throws where a browser blocks storage. */
function deviceStorage(): PlayStorage | null {
  try {
    return globalThis.localStorage ?? null;
  } catch {
    return null;
  }
}
