export type FairSample<Value> = Readonly<{
  add(value: Value): void;
  /** What was kept since the last call. */
  take(): readonly Value[];
}>;

/** Keeps so many of however many come, each with the same chance. */
export function createFairSample<Value>(
  size: number,
  random: () => number = Math.random,
): FairSample<Value> {
  let kept: Value[] = [];
  let seen = 0;
  return {
    add(value) {
      seen += 1;
      const place = kept.length < size ? kept.length : Math.floor(random() * seen);
      if (place < size) kept[place] = value;
    },
    take() {
      const taken = kept;
      kept = [];
      seen = 0;
      return taken;
    },
  };
}
