import { HAND_KIND } from '../../../src/vision/senses/hand/hand-kind.ts';
import type { RawHand } from '../../../src/vision/senses/hand/raw-hand.ts';
import { seededRandom } from '../../../synthetic-child/seeded-random.ts';
import { FRAME_MS } from '../clip.ts';

/** What the model said of one held number, frame by frame; a frame that found nothing is empty. */
export type CountTake = Readonly<{
  count: number;
  /** Which hand it is, and how near: takes of one hand may follow each other. */
  hand: string;
  frames: readonly (readonly RawHand[])[];
}>;

export type HeldCounts = Readonly<{
  trials: number;
  /** Numbers that were held, the right ones among them. */
  held: number;
  wrong: readonly string[];
}>;

const NUMBERS_OF_TRIAL = 3;
const FRAMES_OF_NUMBER = 45;
/** So long one view is held before the hand is turned: a moment, half a second, or as long as the number is shown. */
const FRAMES_OF_VIEW = [6, 15, FRAMES_OF_NUMBER] as const;
/** The vote of five frames still says the number before, just after a change; frames that miss the hand have no vote. */
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

type Readings = Generator<readonly RawHand[], never>;

/** A clip's readings from any of them on, to its end and back, as long as it is asked. */
function* readingsOf({ frames }: CountTake, startShare: number): Readings {
  const thereAndBack = [...frames, ...frames.slice(1, -1).toReversed()];
  for (let at = Math.floor(startShare * thereAndBack.length); ; at += 1) {
    yield thereAndBack[at % thereAndBack.length] ?? [];
  }
}

/** One number in view after view. */
function* showNumber(views: readonly CountTake[], random: () => number): Readings {
  for (;;) {
    const view = readingsOf(oneOf(views, random), random());
    for (let left = oneOf(FRAMES_OF_VIEW, random); left > 0; left--) yield view.next().value;
  }
}

const oneOf = <T>(from: readonly T[], random: () => number): T =>
  from[Math.floor(random() * from.length)] as T;

/**
 * Plays trials through the product's tracker, votes and hold, made of what the real model said of real clips, each of
 * one number in one view. A trial is one hand that shows three numbers one after the other. While it shows a number it
 * holds a view for a moment, for half a second or all the time, and turns to another one of the same number: each
 * begins at any of its clip's frames, and goes to and fro through them. A number that one view alone reads wrongly is so
 * held wrongly, as it would be before the camera.
 */
export function playHeldCounts(takes: readonly CountTake[], trials: number): HeldCounts {
  const random = seededRandom(3);
  const wrong: string[] = [];
  let held = 0;
  for (let trial = 0; trial < trials; trial++) {
    const track = HAND_KIND.createTracker({ profile: 'trace', maxHands: 1 });
    const seatsOf = HAND_KIND.createSeats({ pointers: 0, signs: ['fingers'], axes: [], seats: 1 });
    const { hand } = oneOf(takes, random);
    const own = takes.filter((take) => take.hand === hand);
    const numbers = [...new Set(own.map(({ count }) => count))];
    const shown = Array.from({ length: NUMBERS_OF_TRIAL }, () => oneOf(numbers, random));
    for (const [at, now] of shown.entries()) {
      const views = own.filter(({ count }) => count === now);
      const readings = showNumber(views, random);
      let seenFrames = 0;
      for (let frame = 0; frame < FRAMES_OF_NUMBER; frame++) {
        const timeMs = (at * FRAMES_OF_NUMBER + frame) * FRAME_MS;
        const seen = readings.next().value.map(atOnePlace);
        const told = seatsOf(track({ timeMs, frameAspect: ASPECT, seen }));
        seenFrames += Math.min(1, seen.length);
        const sign = told.seats[0]?.signs.find(({ name }) => name === 'fingers');
        if (sign?.isOn !== true) continue;
        held += 1;
        const before = seenFrames <= STILL_BEFORE_FRAMES ? shown[at - 1] : now;
        if (sign.count !== now && sign.count !== before) {
          wrong.push(`trial ${trial}: ${sign.count} is held while ${now} is shown`);
        }
      }
    }
  }
  return { trials, held, wrong };
}
