import { isSameStay, isWithinGap } from './sign-hysteresis.ts';

/** When a number that is shown counts as meant. */
export type HoldRule = Readonly<{
  /** Shown for as long, a number is held. */
  holdMs: number;
  /** The newest frames of which most decide, and how many must agree. */
  votes: number;
  agreeing: number;
}>;

type Shown = Readonly<{ count: number; shownMs: number; isOn: boolean }>;

/** Plain data between two frames. */
export type CountMemory = Readonly<{
  recent: readonly (number | null)[];
  /** How long each number has been shown: it fills up while voted for, and runs empty at the same pace otherwise. */
  shown: readonly Shown[];
  /** What the vote says now; null while it says nothing. */
  count: number | null;
  seenMs: number | null;
  /** The frame before missed what is counted. */
  wasMissed: boolean;
}>;

export const NOTHING_COUNTED: CountMemory = {
  recent: [],
  shown: [],
  count: null,
  seenMs: null,
  wasMissed: false,
};

/**
 * One frame: `count`, or null where it can't be read. A number is held once it stood for `holdMs`; other numbers for a
 * moment only take back as much as they lasted, so a whole hold is forgotten after `holdMs` without it.
 */
export function followCount(
  before: CountMemory,
  count: number | null,
  rule: HoldRule,
  timeMs: number,
): CountMemory {
  const known = isSameStay(before.seenMs, timeMs) ? before : NOTHING_COUNTED;
  const passedMs = known.wasMissed ? 0 : timeMs - (known.seenMs ?? timeMs);
  const recent = [...known.recent, count].slice(-rule.votes);
  const voted = countOfMost(recent, rule.agreeing);
  const shown = [...new Set([...known.shown.map((one) => one.count), ...asList(voted)])]
    .map((one) => known.shown.find((other) => other.count === one) ?? newlyShown(one))
    .map((one) => fill(one, one.count === voted ? passedMs : -passedMs, rule))
    .filter((one) => one.shownMs > 0 || one.count === voted);
  return { recent, shown, count: voted, seenMs: timeMs, wasMissed: false };
}

/** One frame that missed what is counted: the time of a short gap counts for nothing, a longer one forgets all. */
export function missCount(before: CountMemory, timeMs: number): CountMemory {
  return isWithinGap(before.seenMs, timeMs) ? { ...before, wasMissed: true } : NOTHING_COUNTED;
}

/** How far the number that is shown now is held, 0..1, and whether it is. */
export function holdOf(
  { shown, count }: CountMemory,
  rule: HoldRule,
): Readonly<{ value: number; isOn: boolean }> {
  const found = shown.find((one) => one.count === count);
  return found === undefined
    ? { value: 0, isOn: false }
    : { value: found.shownMs / rule.holdMs, isOn: found.isOn };
}

const asList = (count: number | null): readonly number[] => (count === null ? [] : [count]);
const newlyShown = (count: number): Shown => ({ count, shownMs: 0, isOn: false });

function fill({ count, shownMs, isOn }: Shown, byMs: number, { holdMs }: HoldRule): Shown {
  const now = Math.min(holdMs, Math.max(0, shownMs + byMs));
  return { count, shownMs: now, isOn: now >= holdMs || (isOn && now > 0) };
}

function countOfMost(recent: readonly (number | null)[], agreeing: number): number | null {
  const times = (count: number | null) => recent.filter((one) => one === count).length;
  return recent.find((one) => one !== null && times(one) >= agreeing) ?? null;
}
