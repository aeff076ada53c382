/** When a sign is shown and when it is taken back. */
export type SignRule = Readonly<{
  /** Shown from this value on, 0..1. */
  on: number;
  /** Taken back below this one: lower, so that a value between the two changes nothing. */
  off: number;
  /** It must be shown for as long before it counts. */
  onAfterMs: number;
  /** And be gone for as long before it is taken back. */
  offAfterMs: number;
  /** Frames whose mean decides: one frame alone is often wrong. */
  votes: number;
}>;

/** Plain data between two frames. */
export type SignMemory = Readonly<{
  isOn: boolean;
  /** The mean of the newest frames, 0..1. */
  value: number;
  /** The newest values, at most as many as vote. */
  recent: readonly number[];
  /** Since when the mean has been where it would change the sign. */
  sinceMs: number | null;
  /** The newest frame that showed the thing. */
  seenMs: number | null;
}>;

export const NEVER_SHOWN: SignMemory = {
  isOn: false,
  value: 0,
  recent: [],
  sinceMs: null,
  seenMs: null,
};

/** How long a sign outlives what shows it. */
const GAP_LIMITS = {
  /** A frame or two missed by the model take nothing back; the loss ladder believes a lost hand as long. */
  missedMs: 200,
  /** Without a frame that missed it, it is believed longer: a slow tablet computes three frames a second. */
  nextFrameMs: 600,
} as const;

/** Whether what was seen at `seenMs` is still the same thing at `timeMs`, as no frame between missed it. */
export function isSameStay(seenMs: number | null, timeMs: number): boolean {
  return seenMs !== null && timeMs >= seenMs && timeMs - seenMs <= GAP_LIMITS.nextFrameMs;
}

/** One frame that shows the thing: two thresholds, a vote and shortest times. The only place that decides `isOn`. */
export function followSign(
  before: SignMemory,
  value: number,
  rule: SignRule,
  timeMs: number,
): SignMemory {
  const known = isSameStay(before.seenMs, timeMs) ? before : NEVER_SHOWN;
  const recent = [...known.recent, value].slice(-rule.votes);
  const mean = recent.reduce((sum, one) => sum + one, 0) / recent.length;
  const wouldChange = known.isOn ? mean < rule.off : mean >= rule.on;
  const sinceMs = wouldChange ? (known.sinceMs ?? timeMs) : null;
  const afterMs = known.isOn ? rule.offAfterMs : rule.onAfterMs;
  const hasVoted = known.isOn || recent.length >= rule.votes;
  const changes = sinceMs !== null && hasVoted && timeMs - sinceMs >= afterMs;
  return {
    isOn: changes ? !known.isOn : known.isOn,
    value: mean,
    recent,
    sinceMs: changes ? null : sinceMs,
    seenMs: timeMs,
  };
}

/**
 * One frame that missed the thing. Within a short gap nothing rises and nothing is taken back, and the votes stay: far
 * hands are missed in every third frame. A longer one forgets all.
 */
export function missSign(before: SignMemory, timeMs: number): SignMemory {
  return isWithinGap(before.seenMs, timeMs) ? { ...before, sinceMs: null } : NEVER_SHOWN;
}

/** Whether what was last seen at `seenMs` may still be there, though frames missed it. */
export function isWithinGap(seenMs: number | null, timeMs: number): boolean {
  return seenMs !== null && timeMs >= seenMs && timeMs - seenMs <= GAP_LIMITS.missedMs;
}
