import type { SignName } from '../../../src/controls/sign.ts';
import type { FingersShown } from '../../../synthetic-child/fingers/draw-fingers.ts';
import type { FingerShape } from '../../../synthetic-child/fingers/finger-shape.ts';
import { seededRandom } from '../../../synthetic-child/seeded-random.ts';
import { type Clip, FRAME_MS, type SeenFrame } from '../clip.ts';
import type { Proof } from '../proof.ts';
import { cellsAbove, type Judged, printTable, shareTable } from '../share-table.ts';

const SIGNS = ['fist', 'open-palm', 'point'] as const;
const ANOTHERS = 'another seat’s';
const SEATS = [0, 1] as const;
type Seat = (typeof SEATS)[number];

/** What the hand of one child does: it holds a shape, in use or at rest, near or far; or it is away. */
type Doing = Readonly<{ shape: FingerShape; isInUse: boolean; isFar?: boolean }> | null;
type Act = Readonly<{ hands: readonly [Doing, Doing]; frames: number }>;

const plays = (shape: FingerShape): Doing => ({ shape, isInUse: true });
const rests: Doing = { shape: 'none', isInUse: false };
const farRest: Doing = { ...rests, isFar: true };
const SHORT = 22;
const LONG = 36;

/** First both come; then each rests while the other plays nearer, is away for a moment or for long, and is back. */
const ACTS: readonly Act[] = [
  { hands: [plays('five'), plays('five')], frames: LONG },
  { hands: [rests, plays('one')], frames: LONG },
  { hands: [plays('one'), farRest], frames: LONG },
  { hands: [farRest, plays('five')], frames: LONG },
  { hands: [plays('five'), plays('two')], frames: SHORT },
  { hands: [null, plays('one')], frames: SHORT },
  { hands: [plays('none'), plays('one')], frames: SHORT },
  { hands: [plays('five'), null], frames: LONG },
  { hands: [plays('five'), rests], frames: SHORT },
  { hands: [null, null], frames: 10 },
  { hands: [null, plays('five')], frames: 12 },
  { hands: [plays('one'), plays('five')], frames: SHORT },
];
const FEW_ACTS: readonly Act[] = [
  { hands: [plays('five'), plays('five')], frames: 12 },
  { hands: [rests, plays('one')], frames: SHORT },
];

const CLIPS = 8;
const FIRST_SEED = 15_000;
/** The first seat's is at the child's right, which the camera has at its left. */
const PLACES_NORM = [0.27, 0.73] as const;
const SWAYS_NORM = { used: 0.06, resting: 0.006 } as const;
const FAR_SHARE = 0.72;
/** Both are there, and each was seen for long enough to sit. */
const SETTLED_MS = 600;
/** A shape needs its vote and its shortest time, and a hand that comes is looked for every 170 ms. */
const SHOWN_AFTER_MS = 500;
/** What a hand that left showed is believed for as long, and taken back. */
const GONE_AFTER_MS = 400;
const MOST_WRONG = 0.02;
const ASPECT = 4 / 3;

const SIGN_OF: Readonly<Partial<Record<FingerShape, (typeof SIGNS)[number]>>> = {
  none: 'fist',
  five: 'open-palm',
  one: 'point',
};

type Moment = Readonly<{
  hands: readonly [FingersShown | null, FingersShown | null];
  /** For so long each does what it does. */
  sinceMs: readonly [number, number];
}>;

function momentsOf(acts: readonly Act[], seed: number): readonly Moment[] {
  const random = seededRandom(seed);
  const between = (low: number, high: number) => low + (high - low) * random();
  for (let skipped = 0; skipped < 3; skipped++) random();
  const lengthNorm = between(0.27, 0.34);
  const children = PLACES_NORM.map((place) => ({
    side: random() < 0.5 ? ('left' as const) : ('right' as const),
    view: { turnDegrees: between(-20, 20), tiltDegrees: 0 },
    lengthNorm: lengthNorm * between(0.92, 1.08),
    xNorm: place + between(-0.02, 0.02),
    yNorm: between(0.52, 0.62),
    phase: random(),
  }));
  const doings = acts.flatMap(({ hands, frames }) => Array.from({ length: frames }, () => hands));
  const shownAt = (seat: Seat, frame: number): FingersShown | null => {
    const doing = doings[frame]?.[seat] ?? null;
    const child = children[seat];
    if (doing === null || child === undefined) return null;
    const { phase, ...hand } = child;
    const sway = doing.isInUse ? SWAYS_NORM.used : SWAYS_NORM.resting;
    return {
      ...hand,
      shape: doing.shape,
      lengthNorm: hand.lengthNorm * (doing.isFar === true ? FAR_SHARE : 1),
      xNorm: hand.xNorm + sway * Math.sin(2 * Math.PI * ((frame * FRAME_MS) / 1500 + phase)),
    };
  };
  const sinceMs = (seat: Seat, frame: number): number => {
    const now = doings[frame]?.[seat]?.shape;
    const other = doings.slice(0, frame).findLastIndex((hands) => hands[seat]?.shape !== now);
    return (frame - other - 1) * FRAME_MS;
  };
  return doings.map((_, frame) => ({
    hands: [shownAt(0, frame), shownAt(1, frame)],
    sinceMs: [sinceMs(0, frame), sinceMs(1, frame)],
  }));
}

const clipOf = (moments: readonly Moment[], seed: number): Clip<'hand'> => ({
  seed,
  how: { profile: 'pop', maxHands: 2 },
  wanted: { pointers: 1, signs: SIGNS, axes: [], seats: 2 },
  frames: moments.map(({ hands }) => ({
    hands: [],
    fingers: hands.flatMap((hand) => hand ?? []),
    scene: undefined,
  })),
});

/** Which child's hand a pointer is on. The view is a mirror. */
function childAt({ hands }: Moment, tip: Readonly<{ xNorm: number; yNorm: number }>): Seat {
  const away = (seat: Seat) => {
    const hand = hands[seat];
    if (hand === null) return Number.POSITIVE_INFINITY;
    return Math.hypot((1 - hand.xNorm - tip.xNorm) * ASPECT, hand.yNorm - tip.yNorm);
  };
  return away(0) <= away(1) ? 0 : 1;
}

/** Frames, once both have sat down, in which a hand has another's seat. */
function swapsIn(moments: readonly Moment[], seen: readonly SeenFrame<'hand'>[]): number {
  return moments.filter((moment, frame) => {
    const { timeMs = 0, people = [] } = seen[frame] ?? {};
    return timeMs >= SETTLED_MS && people.some(({ seat, tip }) => seat !== childAt(moment, tip));
  }).length;
}

const saidOf = (seen: SeenFrame<'hand'> | undefined, seat: Seat): readonly SignName[] =>
  seen?.seats[seat]?.signs.filter(({ isOn }) => isOn).map(({ name }) => name) ?? [];

/** What each seat says of its child in one frame, where it is due. */
function judge({ hands, sinceMs }: Moment, seen: SeenFrame<'hand'> | undefined): readonly Judged[] {
  return SEATS.flatMap((seat): readonly Judged[] => {
    const hand = hands[seat];
    if (sinceMs[seat] < (hand === null ? GONE_AFTER_MS : SHOWN_AFTER_MS)) return [];
    const own = hand === null ? undefined : SIGN_OF[hand.shape];
    const other = hands[1 - seat];
    const others = other ? SIGN_OF[other.shape] : undefined;
    const said = saidOf(seen, seat);
    const isAnothers = others !== undefined && others !== own && said.includes(others);
    const shown = hand === null ? 'away' : (own ?? 'a number');
    return [{ shown, seen: [...said, ...(isAnothers ? [ANOTHERS] : [])] }];
  });
}

/** Two children with a hand each: both keep their seats, and neither's shows what the other's hand does. */
export const TWO_CHILDRENS_HANDS: Proof<'hand'> = {
  name: 'two children’s hands',
  async run(stage, size) {
    const clips = await stage.clips();
    const judged: Judged[] = [];
    let frames = 0;
    let bothFound = 0;
    let swaps = 0;
    for (let clip = 0; clip < (size === 'all' ? CLIPS : 1); clip++) {
      const moments = momentsOf(size === 'all' ? ACTS : FEW_ACTS, FIRST_SEED + clip);
      const seen = await clips.play(clipOf(moments, FIRST_SEED + clip));
      const together = seen.filter((_, at) => moments[at]?.hands.every((hand) => hand !== null));
      frames += together.length;
      bothFound += together.filter(({ found }) => found === 2).length;
      swaps += swapsIn(moments, seen);
      judged.push(...moments.flatMap((moment, at) => judge(moment, seen[at])));
    }
    const rows = [...new Set(judged.map(({ shown }) => shown))];
    const table = shareTable('What a seat says of its hand', rows, [...SIGNS, ANOTHERS], judged);
    return {
      tables: [
        printTable(table),
        `both hands found in ${bothFound} of ${frames} frames with two; ${swaps} frames with a seat swapped`,
      ],
      faults: [
        ...cellsAbove(table, MOST_WRONG),
        ...(swaps > 0 ? [`a hand has another's seat in ${swaps} frames`] : []),
        ...(bothFound === 0 ? ['two hands are never found together'] : []),
      ],
    };
  },
};
