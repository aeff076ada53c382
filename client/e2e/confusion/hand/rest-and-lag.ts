import { alignToTruth, jitter, type TimedPoint } from '../../../bench/vision/align-to-truth.ts';
import { HAND_SCRIPT, REST_END_MS } from '../../../bench/vision/hand-script.ts';
import { HAND_LANDMARK } from '../../../src/vision/senses/hand/landmarks.ts';
import { handAt } from '../../../synthetic-child/hand-path.ts';
import { type Clip, FRAME_MS, type SeenFrame } from '../clip.ts';
import type { Proof } from '../proof.ts';

const PATH = HAND_SCRIPT.hands.right ?? [];
const ASPECT = HAND_SCRIPT.widthPx / HAND_SCRIPT.heightPx;
/** A filter needs a moment to come to rest. */
const SETTLED_MS = 800;
/** The rest, and the first ways of a traced letter. */
const LASTS_MS = { all: 12_000, few: 1400 } as const;
const MOST_JITTER = 0.3;
/** What the filter before this one added, with one cut-off for each axis. */
const MOST_LAG_MS = 19;

const clipOf = (lastsMs: number): Clip<'hand'> => ({
  seed: 13,
  noiseTimes: 2,
  withRaw: true,
  how: { profile: 'trace', maxHands: 1 },
  wanted: { pointers: 1, signs: [], axes: [], seats: 1 },
  frames: Array.from({ length: Math.round(lastsMs / FRAME_MS) }, (_, frame) => ({
    hands: [{ side: 'right', moment: handAt(PATH, frame * FRAME_MS) }],
    fingers: [],
    scene: undefined,
  })),
});

type Tip = Readonly<{ atMs: number; raw: TimedPoint['point']; filtered: TimedPoint['point'] }>;

function tipsOf(seen: readonly SeenFrame<'hand'>[]): readonly Tip[] {
  return seen.flatMap(({ timeMs, raw: [hand], people: [tracked] }) => {
    const tip = hand?.landmarks[HAND_LANDMARK.indexTip];
    if (tip === undefined || tracked === undefined) return [];
    return { atMs: timeMs, raw: { xNorm: 1 - tip.x, yNorm: tip.y }, filtered: tracked.tip };
  });
}

/** A pointer at rest before a noisy webcam hardly trembles, and one that moves is hardly late. */
export const REST_AND_LAG: Proof<'hand'> = {
  name: 'rest and lag',
  async run(stage, size) {
    const clips = await stage.clips();
    const tips = tipsOf(await clips.play(clipOf(LASTS_MS[size])));
    const still = tips.filter(({ atMs }) => atMs >= SETTLED_MS && atMs < REST_END_MS);
    const jitterOf = (name: 'raw' | 'filtered') => jitter([still.map((tip) => tip[name])], ASPECT);
    const lateMs = (name: 'raw' | 'filtered') =>
      -alignToTruth(
        tips.map((tip) => ({ atMs: tip.atMs, point: tip[name] })),
        PATH,
        ASPECT,
      ).offsetMs;
    const ratio = jitterOf('filtered') / jitterOf('raw');
    const lagMs = size === 'all' ? lateMs('filtered') - lateMs('raw') : 0;
    const line = `at rest ${ratio.toFixed(3)} of the raw jitter; in motion ${lagMs} ms later`;
    return {
      tables: [line],
      faults: ratio <= MOST_JITTER && lagMs <= MOST_LAG_MS ? [] : [line],
    };
  },
};
