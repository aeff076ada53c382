const MS_PER_MINUTE = 60_000;

/** Whole minutes in words; anything above nothing is at least "under a minute". */
export function minutesWords(activeMs: number): string {
  if (activeMs <= 0) return 'no time yet';
  const minutes = Math.round(activeMs / MS_PER_MINUTE);
  if (minutes < 1) return 'under a minute';
  return minutes === 1 ? '1 minute' : `${minutes} minutes`;
}
