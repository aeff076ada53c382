/** How long arms were held up, less what they rested since. Lives as long as the page, and is stored nowhere. */
export type ArmLoad = Readonly<{ playerKey: string; loadMs: number; endedAtMs: number }>;

type Round = Readonly<{
  playerKey: string;
  /** Whether arms were up in the air in it: not with a mouse, not where a face plays. */
  areArmsUp: boolean;
  activeMs: number;
  endedAtMs: number;
}>;

/** Two or three rounds with arms up, one after the other, are enough in a row. */
export const ARM_LOAD_BUDGET_MS = 120_000;
/** Held at shoulder height, arms rest about as long as they worked. */
const RESTED_MS_PER_MS = 1;

export const RESTED_ARMS: ArmLoad = { playerKey: '', loadMs: 0, endedAtMs: 0 };

/** The load after one more round. Another child comes with arms of its own. */
export function addArmWork(before: ArmLoad, round: Round): ArmLoad {
  const { playerKey, areArmsUp, activeMs, endedAtMs } = round;
  const isSame = before.playerKey === playerKey;
  const betweenMs = Math.max(0, endedAtMs - activeMs - before.endedAtMs);
  const restedMs = (betweenMs + (areArmsUp ? 0 : activeMs)) * RESTED_MS_PER_MS;
  const leftMs = isSame ? Math.max(0, before.loadMs - restedMs) : 0;
  return { playerKey, loadMs: leftMs + (areArmsUp ? activeMs : 0), endedAtMs };
}

export function areArmsTired({ loadMs }: ArmLoad): boolean {
  return loadMs >= ARM_LOAD_BUDGET_MS;
}
