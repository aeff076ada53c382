/** A step of a game's ladder as a place on the path a child walks. */
export type LadderStone = Readonly<{
  step: string;
  /** The child has stood here, or may now. */
  isReached: boolean;
  /** Where the next round is played. */
  isNext: boolean;
}>;

/** The path of a game, easiest first; all up to the furthest step and the next one can be chosen. */
export function layStones({
  steps,
  furthest,
  next,
}: Readonly<{ steps: readonly string[]; furthest: string; next: string }>): readonly LadderStone[] {
  const reached = Math.max(steps.indexOf(furthest), steps.indexOf(next));
  return steps.map((step, place) => ({ step, isReached: place <= reached, isNext: step === next }));
}
