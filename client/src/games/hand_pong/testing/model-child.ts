import { createRng, nextFloat, type Rng } from '@advay/shared/kernel/rng';
import { COURT_UNITS } from '../rally/court.ts';

/** What a child sees: the ball and whether it comes. */
type Sight = Readonly<{ nowMs: number; across: number; along: number; isComing: boolean }>;

const REACTION_MS = 300;
/** The hand is seen this often, and trembles by so much (standard deviation, court units). */
const HAND_EVERY_MS = 40;
const TREMBLE = 14;
/** Top speed of the hand in court units a millisecond, and how quickly it gets there. */
const HAND_SPEED = 1.1;
/** How much of the way ahead the child guesses, and how wrong the guess is for one flight. */
const GUESS_SHARE = 0.9;
const GUESS_ERROR = 120;
const SIGHTS_KEPT = 30;

export interface ModelChild {
  /** Where the game sees the hand, in court units, after what the child saw now. */
  look(sight: Sight): number;
}

/** A child of about five: late by 300 ms, guessing ahead, with a trembling hand seen 25 times a second. */
export function createModelChild(seed: number): ModelChild {
  let rng: Rng = createRng(seed);
  const seen: Sight[] = [];
  let hand = COURT_UNITS / 2;
  let shown = hand;
  let error = 0;
  let sampledMs = Number.NEGATIVE_INFINITY;
  let lastMs: number | null = null;

  const draw = () => {
    const next = nextFloat(rng);
    rng = next.rng;
    return next.value;
  };
  /** Nearly a bell curve around 0 with a spread of 1. */
  const noise = () => 2 * (draw() + draw() + draw() - 1.5);

  function goal(): number | null {
    const now = seen.at(-1);
    if (now === undefined) return null;
    const lateAt = seen.findLastIndex(({ nowMs }) => nowMs <= now.nowMs - REACTION_MS);
    const late = seen[lateAt];
    const earlier = seen[lateAt - 3];
    if (late === undefined || earlier === undefined || !late.isComing) return null;
    const speed = (late.across - earlier.across) / Math.max(1, late.nowMs - earlier.nowMs);
    return late.across + speed * REACTION_MS * GUESS_SHARE + error;
  }

  return {
    look(sight) {
      if (sight.isComing && seen.at(-1)?.isComing === false) error = noise() * GUESS_ERROR;
      seen.push(sight);
      if (seen.length > SIGHTS_KEPT) seen.shift();
      const dtMs = sight.nowMs - (lastMs ?? sight.nowMs);
      lastMs = sight.nowMs;
      const wanted = goal() ?? hand;
      const most = HAND_SPEED * dtMs;
      hand += Math.min(most, Math.max(-most, wanted - hand));
      if (sight.nowMs - sampledMs >= HAND_EVERY_MS) {
        sampledMs = sight.nowMs;
        shown = Math.min(COURT_UNITS, Math.max(0, hand + noise() * TREMBLE));
      }
      return shown;
    },
  };
}
