import type { AgeBand } from '@advay/shared/games/catalogue';
import { PADDLE_FACTOR, SPEED_SHIFT, stepRules } from '../limits.ts';
import { speedIndex } from '../rally/aim-strike.ts';
import type { Side } from '../rally/court.ts';
import type { RallyOptions } from '../rally/rally-session.ts';

export type RemoteConfig = Readonly<{
  /** Slot of the room: 0 serves first. */
  side: Side;
  /** Of the room, the same in both homes. */
  seed: number;
  /** 0..255, drawn at random by who makes the session. */
  life: number;
  /** This child's own: each side brings its own ease, and balls fly at the pace of who they fly to. */
  step: string;
  ageBand: AgeBand;
}>;

/** Strikes together that end a match: about a minute and a half. */
const STRIKES_PER_MATCH = 40;

export function remoteOptions({ side, seed, life, step, ageBand }: RemoteConfig): RallyOptions {
  const rules = stepRules(step);
  return {
    side,
    seed,
    life,
    paddleHalf: Math.round(rules.paddleHalf * PADDLE_FACTOR[ageBand]),
    pace: speedIndex(rules.speed + SPEED_SHIFT[ageBand]),
    steepest: rules.steepest,
    mostSpin: rules.mostSpin,
    goal: STRIKES_PER_MATCH,
  };
}
