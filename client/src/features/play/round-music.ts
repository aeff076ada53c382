import { clock } from '@advay/shared/kernel/clock';
import type { GameEvent } from '../../game-runtime/contract.ts';
import { COLD, layersOf, type Warmth, warmBy } from './warmth.ts';

type Round = Readonly<{ warmth: Warmth; isLost: boolean; isOver: boolean }>;

/** Nobody is seen: the ground waits for whoever comes back. */
const LOST_LAYERS = 1;
/** After a round, whatever it brought: all but the sparkle. */
const OVER_LAYERS = 3;

let round: Round | null = null;
const change = (part: Partial<Round>): void => {
  if (round !== null) round = { ...round, ...part };
};

/** What the music knows of the round on the screen; whoever plays it asks. */
export const roundMusic = {
  begin(): void {
    round = { warmth: COLD, isLost: false, isOver: false };
  },
  hear(events: readonly GameEvent[]): void {
    if (round !== null) change({ warmth: warmBy(round.warmth, events, clock.nowMs()) });
  },
  lose: (isLost: boolean): void => change({ isLost }),
  end: (): void => change({ isOver: true }),
  leave(): void {
    round = null;
  },
  /** How many voices sound; null where no round is played. */
  layers(): number | null {
    if (round === null) return null;
    if (round.isOver) return OVER_LAYERS;
    return round.isLost ? LOST_LAYERS : layersOf(round.warmth, clock.nowMs());
  },
};
