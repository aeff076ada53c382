import type { FingersShown } from '../../../synthetic-child/fingers/draw-fingers.ts';
import { seededRandom } from '../../../synthetic-child/seeded-random.ts';
import { type Clip, FRAME_MS, type SeenFrame } from '../clip.ts';
import type { Proof } from '../proof.ts';

/** What was in the picture before the child's hand came. */
const FIRST = ['a fist that rests', 'a hand of somebody behind'] as const;
type First = (typeof FIRST)[number];

const CLIPS_OF_EACH = 10;
/** A hand far behind is not always found: another clip stands for that one. */
const MOST_UNSEEN = 10;
const FIRST_SEED = 12_000;
const ALONE_FRAMES = 8;
const TOGETHER_FRAMES = 18;
const MOST_MS = 300;
const LEAST_IN_TIME = 0.9;
const ASPECT = 4 / 3;

type Way = (frame: number) => readonly FingersShown[];

function twoHands(first: First, seed: number): Readonly<{ first: Way; child: Way }> {
  const random = seededRandom(seed);
  const between = (low: number, high: number) => low + (high - low) * random();
  const isRight = random() < 0.5;
  const view = { turnDegrees: between(-20, 20), tiltDegrees: 0 };
  const x = (norm: number) => (isRight ? norm : 1 - norm);
  const side = isRight ? 'right' : 'left';
  const other = isRight ? 'left' : 'right';
  const phase = random();
  const rests: FingersShown = {
    side: other,
    shape: 'none',
    view,
    lengthNorm: between(0.26, 0.36),
    xNorm: x(between(0.68, 0.78)),
    yNorm: between(0.62, 0.74),
  };
  const behind: FingersShown = {
    side: random() < 0.5 ? side : other,
    shape: random() < 0.5 ? 'five' : 'one',
    view,
    lengthNorm: between(0.15, 0.2),
    xNorm: x(between(0.68, 0.8)),
    yNorm: between(0.3, 0.5),
  };
  const child: FingersShown = {
    side,
    shape: 'one',
    view,
    lengthNorm: between(0.3, 0.38),
    xNorm: x(between(0.3, 0.4)),
    yNorm: between(0.5, 0.6),
  };
  const swayed = (hand: FingersShown, frame: number, reach: number): FingersShown => ({
    ...hand,
    xNorm: hand.xNorm + reach * Math.sin(2 * Math.PI * ((frame * FRAME_MS) / 1800 + phase)),
  });
  return {
    first: (frame) => (first === 'a fist that rests' ? [rests] : [swayed(behind, frame, 0.015)]),
    child: (frame) => [swayed(child, frame, 0.06)],
  };
}

/** Whether somebody had the pointer when the child's hand came: only then is it handed over. */
const isSeenFirst = (seen: readonly SeenFrame<'hand'>[]): boolean =>
  seen[ALONE_FRAMES - 1]?.people.some(({ seat }) => seat === 0) === true;

/** The first frame counted from the child's in which the pointer is nearer to the child's hand; null where none is. */
function handedOverFrames(
  seen: readonly SeenFrame<'hand'>[],
  { first, child }: ReturnType<typeof twoHands>,
): number | null {
  const isChilds = ({ people }: SeenFrame<'hand'>, frame: number): boolean => {
    const pointer = people.find(({ seat }) => seat === 0)?.tip;
    const [childs] = child(frame);
    const [others] = first(frame);
    if (pointer === undefined || childs === undefined || others === undefined) return false;
    // The view is a mirror.
    const away = ({ xNorm, yNorm }: FingersShown) =>
      Math.hypot((1 - xNorm - pointer.xNorm) * ASPECT, yNorm - pointer.yNorm);
    return away(childs) < away(others);
  };
  const place = seen
    .slice(ALONE_FRAMES)
    .findIndex((frame, at) => isChilds(frame, ALONE_FRAMES + at));
  return place < 0 ? null : place;
}

const clipOf = ({ first, child }: ReturnType<typeof twoHands>, seed: number): Clip<'hand'> => ({
  seed,
  how: { profile: 'trace', maxHands: 1 },
  wanted: { pointers: 1, signs: [], axes: [], seats: 1 },
  frames: Array.from({ length: ALONE_FRAMES + TOGETHER_FRAMES }, (_, frame) => ({
    hands: [],
    fingers: frame < ALONE_FRAMES ? first(frame) : [...first(frame), ...child(frame)],
    scene: undefined,
  })),
});

/** Another hand was seen first; the child's comes all at once, which is the hardest. */
export const WHOSE_POINTER: Proof<'hand'> = {
  name: 'whose pointer',
  async run(stage, size) {
    const clips = await stage.clips();
    const tables: string[] = [];
    const faults: string[] = [];
    for (const first of size === 'all' ? FIRST : FIRST.slice(0, 1)) {
      const tookMs: (number | null)[] = [];
      const wanted = size === 'all' ? CLIPS_OF_EACH : 1;
      for (let clip = 0; tookMs.length < wanted && clip < wanted + MOST_UNSEEN; clip++) {
        const hands = twoHands(first, FIRST_SEED + clip);
        const seen = await clips.play(clipOf(hands, FIRST_SEED + clip));
        if (!isSeenFirst(seen)) continue;
        const frames = handedOverFrames(seen, hands);
        tookMs.push(frames === null ? null : frames * FRAME_MS);
      }
      const inTime = tookMs.filter((ms) => ms !== null && ms <= MOST_MS).length;
      const times = tookMs.map((ms) => (ms === null ? 'never' : `${ms}`)).join(', ');
      const line = `${first} was seen first: the pointer is the child's after ${times} ms`;
      tables.push(line);
      if (inTime < LEAST_IN_TIME * wanted) faults.push(line);
    }
    return { tables, faults };
  },
};
