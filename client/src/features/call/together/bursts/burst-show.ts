import type { BurstKind } from '@advay/shared/protocol/story-words';

/** A burst on its way over the screen. */
export type FlyingBurst = Readonly<{
  kind: BurstKind;
  isOurs: boolean;
  startMs: number;
  /** Tells two alike apart. */
  number: number;
}>;

/** One flies at a time; the newest of those that came meanwhile waits. */
export type BurstShow = Readonly<{
  flying: FlyingBurst | null;
  waiting: Omit<FlyingBurst, 'startMs' | 'number'> | null;
  shown: number;
}>;

export const NO_BURSTS: BurstShow = { flying: null, waiting: null, shown: 0 };

/** Look: a celebration is over by then. */
export const BURST_MS = 1_200;
/** A new one takes the place of the old one after this: however often somebody taps, nothing flickers. */
const BURST_LEAST_MS = 400;

/** A burst that was sent or has come. */
export function addBurst(
  show: BurstShow,
  burst: Readonly<{ kind: BurstKind; isOurs: boolean }>,
  nowMs: number,
): BurstShow {
  return advanceBursts({ ...show, waiting: burst }, nowMs);
}

/** Lets the next one fly when it may, and the old one go when it has flown. */
export function advanceBursts(show: BurstShow, nowMs: number): BurstShow {
  const { flying, waiting, shown } = show;
  const flownMs = flying === null ? Number.POSITIVE_INFINITY : nowMs - flying.startMs;
  if (waiting !== null && flownMs >= BURST_LEAST_MS) {
    const next = { ...waiting, startMs: nowMs, number: shown + 1 };
    return { flying: next, waiting: null, shown: shown + 1 };
  }
  return flying !== null && flownMs >= BURST_MS ? { ...show, flying: null } : show;
}

/** When the show changes by itself; null when nothing flies. */
export function nextChangeMs({ flying, waiting }: BurstShow): number | null {
  if (flying === null) return null;
  return flying.startMs + (waiting === null ? BURST_MS : BURST_LEAST_MS);
}
