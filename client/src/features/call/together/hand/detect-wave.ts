/** Where the hand was in the picture, in picture heights both ways, and when. */
export type HandMoment = Readonly<{ x: number; y: number; atMs: number }>;

/** Where a swing ended, and how high and low it came on the way. */
type Turn = HandMoment & Heights;
type Heights = Readonly<{ high: number; low: number }>;

/** What is known of a hand that may be waving. */
export type WaveSigns = Readonly<{
  /** Where the hand last turned round, oldest first. */
  turns: readonly Turn[];
  /** The farthest it came since, the way it goes now. */
  farthest: Turn | null;
  way: 1 | -1 | 0;
  /** Before this no other wave is seen. */
  deafUntilMs: number;
}>;

export const NO_WAVE: WaveSigns = { turns: [], farthest: null, way: 0, deafUntilMs: 0 };

/** To and fro and to and fro. */
const SWINGS = 4;
/** A swing is wider than a hand that points trembles; the first way it takes is known sooner. */
const SWING_LEAST = 0.07;
const SET_OUT = 0.02;
/** A line that is traced takes longer from turn to turn, and a tremor less. */
const SWING_MIN_MS = 70;
const SWING_MAX_MS = 480;
/** A waving hand stays where it is: what goes up, down or along meanwhile is drawn or shown. */
const DRIFT_MOST = 0.6;
/** One wave is one hello. */
const DEAF_MS = 2_500;

/** Takes in where the hand is, null while it is not seen, and tells a wave once. */
export function detectWave(
  signs: WaveSigns,
  hand: HandMoment | null,
): Readonly<{ signs: WaveSigns; isWave: boolean }> {
  const { farthest, way, deafUntilMs } = signs;
  const goOn = (change: Partial<WaveSigns>) => ({ signs: { ...signs, ...change }, isWave: false });
  if (hand === null) return goOn({ ...NO_WAVE, deafUntilMs });
  const here: Turn = { ...hand, high: hand.y, low: hand.y };
  if (farthest === null || hand.atMs - farthest.atMs > SWING_MAX_MS) {
    return goOn({ ...NO_WAVE, farthest: here, deafUntilMs });
  }
  const along = hand.x - farthest.x;
  const isFar = Math.abs(along) >= (way === 0 ? SET_OUT : SWING_LEAST);
  const soFar = { ...here, ...withHeight(farthest, hand.y) };
  if (way !== 0 && along * way >= 0) return goOn({ farthest: soFar });
  if (!isFar) return goOn({ farthest: { ...farthest, ...withHeight(farthest, hand.y) } });

  const turns = [...signs.turns, farthest].slice(-SWINGS);
  const isWave = hand.atMs >= deafUntilMs && isWaving([...turns, here]);
  return isWave
    ? { signs: { ...NO_WAVE, deafUntilMs: hand.atMs + DEAF_MS }, isWave }
    : goOn({ turns, farthest: here, way: along > 0 ? 1 : -1 });
}

function withHeight({ high, low }: Heights, y: number): Heights {
  return { high: Math.min(high, y), low: Math.max(low, y) };
}

/** Turns with the swing between each two of them; the last swing is still under way. */
function isWaving(turns: readonly Turn[]): boolean {
  if (turns.length <= SWINGS) return false;
  const swings = turns.slice(1).map((to, index) => {
    const from = turns[index] ?? to;
    return { width: Math.abs(to.x - from.x), tookMs: to.atMs - from.atMs };
  });
  const isPaced = swings.every(
    ({ tookMs }, index) =>
      tookMs <= SWING_MAX_MS && (index === swings.length - 1 || tookMs >= SWING_MIN_MS),
  );
  const mostAway = DRIFT_MOST * Math.max(...swings.map(({ width }) => width));
  const rise =
    Math.max(...turns.map(({ low }) => low)) - Math.min(...turns.map(({ high }) => high));
  const drifts = turns.slice(2, -1).map((turn, index) => Math.abs(turn.x - (turns[index]?.x ?? 0)));
  return isPaced && rise <= mostAway && Math.max(...drifts) <= mostAway;
}
