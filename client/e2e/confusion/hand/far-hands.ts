import type { ModelName } from '../../../src/vision/model-manifest.ts';
import type { FingersShown } from '../../../synthetic-child/fingers/draw-fingers.ts';
import { STRAIGHT } from '../../../synthetic-child/fingers/finger-view.ts';
import type { Clip } from '../clip.ts';
import type { Proof } from '../proof.ts';
import { holdHand } from './hold-hand.ts';

const MODELS: readonly ModelName[] = ['hand-lite', 'hand-full'];
const FRAMES = 4;

/** Of the open hand, in heights of the frame: two and a half to four metres away. */
const HANDS: readonly Omit<FingersShown, 'xNorm' | 'yNorm'>[] = [
  0.08, 0.09, 0.1, 0.115, 0.13,
].flatMap((lengthNorm) =>
  (['five', 'one', 'none'] as const).flatMap((shape) =>
    (['left', 'right'] as const).map((side) => ({ side, shape, view: STRAIGHT, lengthNorm })),
  ),
);

const clipOf = (hand: Omit<FingersShown, 'xNorm' | 'yNorm'>, seed: number): Clip<'hand'> => ({
  seed,
  how: { profile: 'trace', maxHands: 1 },
  wanted: { pointers: 0, signs: [], axes: [], seats: 1 },
  frames: holdHand(hand, FRAMES, seed),
});

/** A child far away is found by whatever model runs as often as by the lite one. */
export const FAR_HANDS: Proof<'hand'> = {
  name: 'far hands',
  async run(stage, size) {
    const found = new Map<ModelName, number>();
    const hands = size === 'all' ? HANDS : HANDS.slice(24, 25);
    for (const model of size === 'all' ? MODELS : MODELS.slice(0, 1)) {
      const clips = await stage.clips(model);
      let times = 0;
      for (const [place, hand] of hands.entries()) {
        const seen = await clips.play(clipOf(hand, 9000 + place));
        if (seen.some((frame) => frame.found > 0)) times += 1;
      }
      found.set(model, times);
    }
    const lite = found.get('hand-lite') ?? 0;
    const worse = [...found].filter(([, times]) => times < lite);
    return {
      tables: [...found].map(([model, times]) => `${model} finds ${times} of ${hands.length}`),
      faults: [
        ...worse.map(([model, times]) => `${model} finds ${times}, hand-lite ${lite}`),
        ...(lite === 0 ? ['no far hand is found'] : []),
      ],
    };
  },
};
