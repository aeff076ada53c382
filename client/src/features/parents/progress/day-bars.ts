import { dayAfter } from '@advay/shared/progress/local-day';
import type { DayProgress } from '@advay/shared/schemas/progress';

export type DayBar = Readonly<{ day: string; minutes: number; played: DayProgress | null }>;

export const CHART_DAYS = 14;
const MS_PER_MINUTE = 60_000;

/** The last days up to `today` (YYYY-MM-DD), those without play included, oldest first. */
export function dayBars(days: readonly DayProgress[], today: string): readonly DayBar[] {
  const byDay = new Map(days.map((day) => [day.day, day]));
  return Array.from({ length: CHART_DAYS }, (_, at) => {
    const day = dayAfter(today, at + 1 - CHART_DAYS);
    const played = byDay.get(day) ?? null;
    return { day, minutes: played ? played.activeMs / MS_PER_MINUTE : 0, played };
  });
}

/** The top of the minutes axis: the first round number that holds the longest day. */
export function axisTop(bars: readonly DayBar[]): number {
  const longest = Math.max(...bars.map(({ minutes }) => minutes));
  return [4, 10, 20, 30, 60, 90, 120].find((top) => top >= longest) ?? Math.ceil(longest / 60) * 60;
}
