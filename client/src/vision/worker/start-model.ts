import type { Delegate } from '../meter.ts';
import { BODY_SPINE } from '../senses/body/landmarks.ts';
import { BODY_LOOK_LIMITS } from '../senses/body/limits.ts';
import { HAND_SPINE } from '../senses/hand/landmarks.ts';
import { HAND_LOOK_LIMITS } from '../senses/hand/limits.ts';
import { isNear } from '../senses/is-near.ts';
import { startModelPair } from '../senses/model-pair.ts';
import type { RawOf, Sense } from '../senses/raw-of.ts';
import type { RunningModel } from '../senses/running-model.ts';
import { type RuntimeFiles, startLandmarker } from './landmarker.ts';

type ModelStart = Readonly<{ model: Uint8Array; delegate: Delegate }>;
type Starts = {
  [S in Sense]: (files: RuntimeFiles, start: ModelStart) => Promise<RunningModel<RawOf[S]>>;
};

const STARTS: Starts = {
  hand: (files, { model, delegate }) =>
    startModelPair(HAND_LOOK_LIMITS, isNear(HAND_SPINE), (most) =>
      startLandmarker(files, { sense: 'hand', model: model.slice(), delegate, most }),
    ),
  body: (files, { model, delegate }) =>
    startModelPair(BODY_LOOK_LIMITS, isNear(BODY_SPINE), (most) =>
      startLandmarker(files, { sense: 'body', model: model.slice(), delegate, most }),
    ),
  // Looking for a second face costs nothing that could be measured.
  face: (files, { model, delegate }) =>
    startLandmarker(files, { sense: 'face', model: model.slice(), delegate, most: 2 }),
};

/** Starts what looks for a sense: one landmarker, or several that share the frames. `model` is left as it is. */
export function startModel<S extends Sense>(
  sense: S,
  files: RuntimeFiles,
  start: ModelStart,
): Promise<RunningModel<RawOf[S]>> {
  return STARTS[sense](files, start);
}
