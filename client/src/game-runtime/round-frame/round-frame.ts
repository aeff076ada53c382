import { createHelpLadder, type HelpLadder } from '../help-ladder.ts';

/** What every round keeps, whatever is played in it; plain JSON inside a game's state. */
export type RoundFrame = Readonly<{
  /** Tracked time since the round began. */
  ageMs: number;
  help: HelpLadder;
  /** Time since the child last did anything; null before it did. */
  sinceDoneMs: number | null;
  /** Counts down through the celebration, 0 is over; null while it is played. */
  endingMs: number | null;
}>;

export function createFrame(): RoundFrame {
  return { ageMs: 0, help: createHelpLadder(), sinceDoneMs: null, endingMs: null };
}
