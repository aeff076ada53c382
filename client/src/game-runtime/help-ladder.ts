import type { GameEvent, HelpLevel } from './contract.ts';
import { HELP_AFTER_MS } from './limits.ts';

/** Plain JSON, embedded in a game's state: how long nothing got on, and what help stands. */
export type HelpLadder = Readonly<{ idleMs: number; level: HelpLevel }>;

export type HelpStep = Readonly<{
  ladder: HelpLadder;
  level: HelpLevel;
  changed: boolean;
  /** One `help` event when the level changed (0 when progress ended it), to pass on with the step's events. */
  events: readonly GameEvent[];
}>;

export function createHelpLadder(): HelpLadder {
  return { idleMs: 0, level: 0 };
}

function levelAfter(idleMs: number): HelpLevel {
  const [ghostMs, voiceMs, demoMs] = HELP_AFTER_MS;
  if (idleMs >= demoMs) return 3;
  if (idleMs >= voiceMs) return 2;
  return idleMs >= ghostMs ? 1 : 0;
}

/** One step: progress takes all help away, time without it brings ghost, voice and demonstration. */
export function advanceHelp(
  ladder: HelpLadder,
  { hasProgressed, dtMs }: Readonly<{ hasProgressed: boolean; dtMs: number }>,
): HelpStep {
  const idleMs = hasProgressed ? 0 : ladder.idleMs + dtMs;
  const level = levelAfter(idleMs);
  const changed = level !== ladder.level;
  return {
    ladder: { idleMs, level },
    level,
    changed,
    events: changed ? [{ kind: 'help', level }] : [],
  };
}
