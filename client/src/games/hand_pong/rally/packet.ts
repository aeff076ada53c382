import type { RallyEntry } from './rally-entry.ts';

/** The cheers there are: fixed pictures, so that nobody can say anything else. */
export const CHEERS = ['clap', 'star', 'heart', 'wow'] as const;
export type Cheer = (typeof CHEERS)[number];

/**
 * All that ever goes between two homes, whole each time: whatever is lost or comes twice, the next one says it again.
 * Times are whole milliseconds of the sender's own clock.
 */
export type Packet = Readonly<{
  /** Drawn at random when a side starts; another one means the peer began anew. */
  life: number;
  seq: number;
  sentMs: number;
  /** The newest packet heard, and how long it has been held until now; null before the first. */
  echo: Readonly<{ sentMs: number; heldMs: number }> | null;
  paddle: Readonly<{
    /** Where it is, then 33 and 67 ms ago, in court units. */
    across: readonly [number, number, number];
    half: number;
    isHandSeen: boolean;
  }>;
  /** Index of the speed table this side's child plays at. */
  pace: number;
  /** The latest cheer and its number, so that one is shown once. */
  cheer: Readonly<{ kind: Cheer; count: number }>;
  epoch: number;
  /** How many entries the sender has, which also acknowledges them, and their hash. */
  length: number;
  hash: number;
  /** The entries from place `from` on that the other side may lack. */
  from: number;
  entries: readonly RallyEntry[];
}>;
