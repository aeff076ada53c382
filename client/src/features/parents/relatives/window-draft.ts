import type { CallWindow } from '@advay/shared/schemas/relative';

/** A time window as it stands in the form, valid or not yet. */
export type WindowDraft = Readonly<{
  isOn: boolean;
  /** 1 is Monday, 7 Sunday. */
  weekdays: readonly number[];
  /** As a time input has them: HH:MM, empty while it is not whole. */
  from: string;
  to: string;
  timeZone: string;
}>;

type WindowTrouble = 'no-day' | 'no-time' | 'ends-first';

type ReadWindow =
  | Readonly<{ ok: true; window: CallWindow | null }>
  | Readonly<{ ok: false; trouble: WindowTrouble }>;

const DAY_MINUTES = 1_440;
/** Before supper: offered, and off until the parent wants it. */
const OFFERED = { weekdays: [], from: '17:00', to: '18:00' } as const;

/** What the form begins with: hours that were set keep the clock they were set by. */
export function draftOf(window: CallWindow | null, timeZone: string): WindowDraft {
  if (window === null) return { isOn: false, ...OFFERED, timeZone };
  return {
    isOn: true,
    weekdays: window.weekdays,
    from: clockText(window.fromMinute),
    to: clockText(window.toMinute),
    timeZone: window.timeZone,
  };
}

/** The window that is meant, null where it is off, or what is missing. */
export function readDraft({ isOn, weekdays, from, to, timeZone }: WindowDraft): ReadWindow {
  if (!isOn) return { ok: true, window: null };
  if (weekdays.length === 0) return { ok: false, trouble: 'no-day' };
  const fromMinute = minuteOf(from);
  const end = minuteOf(to);
  if (fromMinute === null || end === null) return { ok: false, trouble: 'no-time' };
  // No clock shows 24:00: midnight as an end is the one that comes.
  const toMinute = end === 0 ? DAY_MINUTES : end;
  if (fromMinute >= toMinute) return { ok: false, trouble: 'ends-first' };
  const inOrder = weekdays.toSorted((one, other) => one - other);
  return { ok: true, window: { weekdays: inOrder, fromMinute, toMinute, timeZone } };
}

/** Takes a day in, or out again. */
export function tapDay(weekdays: readonly number[], day: number): readonly number[] {
  return weekdays.includes(day) ? weekdays.filter((each) => each !== day) : [...weekdays, day];
}

/** Minutes since midnight of a clock's HH:MM; null for anything else. */
export function minuteOf(text: string): number | null {
  const [, hours, minutes] = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(text) ?? [];
  return hours === undefined ? null : Number(hours) * 60 + Number(minutes);
}

/** A minute of the day as a clock shows it. */
export function clockText(minute: number): string {
  const inDay = minute % DAY_MINUTES;
  const two = (part: number) => String(part).padStart(2, '0');
  return `${two(Math.floor(inDay / 60))}:${two(inDay % 60)}`;
}
