import type { DayProgress } from '@advay/shared/schemas/progress';

export type DayBar = Readonly<{ day: string; minutes: number; played: DayProgress | null }>;

export const CHART_DAYS = 14;
const MS_PER_MINUTE = 60_000;
const MS_PER_DAY = 86_400_000;

/** The last days up to `today` (YYYY-MM-DD, UTC), those without play included, oldest first. */
export function dayBars(days: readonly DayProgress[], today: string): readonly DayBar[] {
  const byDay = new Map(days.map((day) => [day.day, day]));
  const lastMs = Date.parse(today);
  return Array.from({ length: CHART_DAYS }, (_, at) => {
    const day = isoDay(lastMs - (CHART_DAYS - 1 - at) * MS_PER_DAY);
    const played = byDay.get(day) ?? null;
    return { day, minutes: played ? played.activeMs / MS_PER_MINUTE : 0, played };
  });
}

export function isoDay(timeMs: number): string {
  return new Date(timeMs).toISOString().slice(0, 10);
}

/** The top of the minutes axis: the first round number that holds the longest day. */
export function axisTop(bars: readonly DayBar[]): number {
  const longest = Math.max(...bars.map(({ minutes }) => minutes));
  return [4, 10, 20, 30, 60, 90, 120].find((top) => top >= longest) ?? Math.ceil(longest / 60) * 60;
}
