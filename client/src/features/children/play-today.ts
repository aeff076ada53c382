import { clock } from '@advay/shared/kernel/clock';
import { createDeviceRecord, useDeviceRecord } from '../../ui/device-record.ts';
import { type CurrentPlayer, currentPlayer, useCurrentPlayer } from './current-player.ts';

/** How long each child has played on this device on one day; another day starts from nothing. */
export type PlayToday = Readonly<{
  /** YYYY-MM-DD by this device's own clock and zone. */
  day: string;
  activeMs: Readonly<Record<string, number>>;
}>;

const MS_PER_MINUTE = 60_000;
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const NOTHING_YET: PlayToday = { day: '', activeMs: {} };

const playToday = createDeviceRecord('advay.play-today', parsePlayToday, NOTHING_YET);

/** The day as the family lives it. */
export function localDay(now: Date): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** The record after one more round of a child. */
export function addPlay(
  before: PlayToday,
  round: Readonly<{ childId: string; activeMs: number; day: string }>,
): PlayToday {
  const activeMs = before.day === round.day ? before.activeMs : {};
  const sum = (activeMs[round.childId] ?? 0) + Math.max(0, round.activeMs);
  return { day: round.day, activeMs: { ...activeMs, [round.childId]: sum } };
}

/** True once the child has played as long as its parent chose for a day. A guest has no such end. */
export function doGamesSleep(player: CurrentPlayer, played: PlayToday, day: string): boolean {
  if (player.kind === 'guest') return false;
  const { id, settings } = player.child;
  if (settings.playMinutesADay === null || played.day !== day) return false;
  return (played.activeMs[id] ?? 0) >= settings.playMinutesADay * MS_PER_MINUTE;
}

/** Call once when a round ends. */
export function rememberPlay(player: CurrentPlayer, activeMs: number): void {
  if (player.kind === 'guest') return;
  const day = localDay(new Date(clock.epochMs()));
  playToday.write(addPlay(playToday.read(), { childId: player.child.id, activeMs, day }));
}

export function forgetPlayToday(): void {
  playToday.write(NOTHING_YET);
}

/** Whether the games sleep for the present player, at this moment. */
export function doGamesSleepNow(): boolean {
  return doGamesSleep(currentPlayer.read(), playToday.read(), localDay(new Date(clock.epochMs())));
}

export function useGamesSleep(): boolean {
  return doGamesSleep(
    useCurrentPlayer(),
    useDeviceRecord(playToday),
    localDay(new Date(clock.epochMs())),
  );
}

/** What storage held, or null for anything that is no such record. */
export function parsePlayToday(stored: unknown): PlayToday | null {
  if (typeof stored !== 'object' || stored === null) return null;
  const { day, activeMs } = stored as Record<string, unknown>;
  if (typeof day !== 'string' || !DAY.test(day)) return null;
  if (typeof activeMs !== 'object' || activeMs === null) return null;
  const sound = Object.entries(activeMs).filter(([, ms]) => Number.isFinite(ms) && ms >= 0);
  return { day, activeMs: Object.fromEntries(sound) };
}
