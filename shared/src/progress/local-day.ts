import { isTimeZone } from '../relatives/time-zone.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

/** Names the day (YYYY-MM-DD) of a moment, as people in that time zone live it. An unknown zone is read as UTC. */
export function dayNamerIn(timeZone: string): (epochMs: number) => string {
  const format = new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', {
    timeZone: knownZone(timeZone),
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  return (epochMs) => {
    const parts = format.formatToParts(epochMs);
    const part = (type: string) => parts.find((each) => each.type === type)?.value ?? '';
    return `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}`;
  };
}

/** The zone itself where this engine knows it: a browser may know newer ones. */
export function knownZone(timeZone: string): string {
  return isTimeZone(timeZone) ? timeZone : 'UTC';
}

/** The day so many days later, or earlier with a negative number. */
export function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10);
}
