import type { Relative } from '@advay/shared/schemas/relative';

const DAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

/**
 * Whether a parent lets this relative in at `now` without a tap, by the clock of the place the window names. A time
 * zone that this browser does not know opens nothing.
 */
export function isWindowOpen(window: Relative['window'], now: Date): boolean {
  if (window === null) return false;
  const { weekdays, fromMinute, toMinute, timeZone } = window;
  const local = localTime(now, timeZone);
  if (local === null) return false;
  return weekdays.includes(local.weekday) && local.minute >= fromMinute && local.minute < toMinute;
}

/** 1 is Monday, 7 Sunday; minutes since midnight. */
function localTime(now: Date, timeZone: string): { weekday: number; minute: number } | null {
  try {
    const parts = new Intl.DateTimeFormat('en', {
      timeZone,
      weekday: 'short',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    }).formatToParts(now);
    const part = (type: string) => parts.find((each) => each.type === type)?.value ?? '';
    return {
      weekday: DAYS.indexOf(part('weekday')) + 1,
      minute: Number(part('hour')) * 60 + Number(part('minute')),
    };
  } catch {
    return null;
  }
}
