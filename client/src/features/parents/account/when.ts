const DAY = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });

/** A moment's day in words: 24 November 2026. */
export function dayWords(instant: string): string {
  return DAY.format(new Date(instant));
}
