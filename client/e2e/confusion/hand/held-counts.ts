import { HAND_KIND } from '../../../src/vision/senses/hand/hand-kind.ts';
import type { RawHand } from '../../../src/vision/senses/hand/raw-hand.ts';
import { seededRandom } from '../../../synthetic-child/seeded-random.ts';
import { FRAME_MS } from '../clip.ts';

/** What the model said of one held number, frame by frame; a frame that found nothing is empty. */
export type CountTake = Readonly<{ count: number; frames: readonly (readonly RawHand[])[] }>;

export type HeldCounts = Readonly<{
  trials: number;
  /** Numbers that were held, the right ones among them. */
  held: number;
  wrong: readonly string[];
}>;

const NUMBERS_OF_TRIAL = 3;
const FRAMES_OF_NUMBER = 45;
/** So many frames of one take follow each other as they did. */
const RUN_FRAMES = 5;
/** The vote of five frames still says the number before, just after a change. */
const STILL_BEFORE_FRAMES = 5;
/** Where every hand is put: a trial is one hand that stays. */
const WRIST = { x: 0.5, y: 0.75 } as const;

const ASPECT = 4 / 3;

function atOnePlace(hand: RawHand): RawHand {
  const [wrist] = hand.landmarks;
  if (wrist === undefined) return hand;
  const moved = hand.landmarks.map(({ x, y }) => ({
    x: x - wrist.x + WRIST.x,
    y: y - wrist.y + WRIST.y,
  }));
  return { ...hand, landmarks: moved };
}

/**
 * Plays trials of three numbers one after the other, each a row of short runs drawn from what the real model said of
 * it, through the product's tracker, votes and hold.
 */
export function playHeldCounts(takes: readonly CountTake[], trials: number): HeldCounts {
  const random = seededRandom(3);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;
  const takesOf = new Map(
    takes.map(({ count }) => [count, takes.filter((take) => take.count === count)]),
  );
  const numbers = [...takesOf.keys()];
  const wrong: string[] = [];
  let held = 0;
  for (let trial = 0; trial < trials; trial++) {
    const track = HAND_KIND.createTracker({ profile: 'trace', maxHands: 1 });
    const seatsOf = HAND_KIND.createSeats({ pointers: 0, signs: ['fingers'], axes: [], seats: 1 });
    const shown = Array.from({ length: NUMBERS_OF_TRIAL }, () => pick(numbers));
    let run: readonly (readonly RawHand[])[] = [];
    for (let frame = 0; frame < NUMBERS_OF_TRIAL * FRAMES_OF_NUMBER; frame++) {
      const at = Math.floor(frame / FRAMES_OF_NUMBER);
      const now = shown[at] ?? 0;
      const isChange = frame % FRAMES_OF_NUMBER === 0;
      if (isChange || run.length === 0) {
        const { frames } = pick(takesOf.get(now) ?? []);
        const from = Math.floor(random() * Math.max(1, frames.length - RUN_FRAMES));
        run = frames.slice(from, from + RUN_FRAMES);
      }
      const [seen = [], ...rest] = run;
      run = rest;
      const timeMs = frame * FRAME_MS;
      const tracked = track({ timeMs, frameAspect: ASPECT, seen: seen.map(atOnePlace) });
      const sign = seatsOf(tracked).seats[0]?.signs.find(({ name }) => name === 'fingers');
      if (sign?.isOn !== true) continue;
      held += 1;
      const isJustAfter = frame % FRAMES_OF_NUMBER < STILL_BEFORE_FRAMES;
      const before = isJustAfter ? shown[at - 1] : now;
      if (sign.count !== now && sign.count !== before) {
        wrong.push(`trial ${trial}: ${sign.count} is held while ${now} is shown`);
      }
    }
  }
  return { trials, held, wrong };
}
