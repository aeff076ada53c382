import type { Side } from './court.ts';
import type { RallyEntry } from './rally-entry.ts';

/** What a log is worth: strikes together first, points second. */
export type Score = Readonly<{
  /** Strikes back and forth since the last serve. */
  rally: number;
  bestRally: number;
  /** All strikes of the match but the serves. */
  together: number;
  points: readonly [number, number];
}>;

export const NO_SCORE: Score = { rally: 0, bestRally: 0, together: 0, points: [0, 0] };

/** The score after one more entry; `last` is the one before it. */
export function scoreEntry(score: Score, last: RallyEntry | undefined, entry: RallyEntry): Score {
  if (entry.kind === 'miss') {
    const [first, second] = score.points;
    const points = entry.by === 0 ? ([first, second + 1] as const) : ([first + 1, second] as const);
    return { ...score, points };
  }
  if (last?.kind !== 'strike') return { ...score, rally: 0 };
  const rally = score.rally + 1;
  return {
    ...score,
    rally,
    bestRally: Math.max(score.bestRally, rally),
    together: score.together + 1,
  };
}

/** The score is a fold over the log and nothing else: equal logs, equal scores. */
export function scoreOf(entries: readonly RallyEntry[]): Score {
  return entries.reduce<Score>(
    (score, entry, n) => scoreEntry(score, entries[n - 1], entry),
    NO_SCORE,
  );
}

/** Points of `side`. */
export function pointsOf(score: Score, side: Side): number {
  return score.points[side];
}
