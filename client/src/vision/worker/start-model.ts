import type { Delegate } from '../meter.ts';
import { startHandPair } from '../senses/hand/hand-pair.ts';
import type { RawOf, Sense } from '../senses/raw-of.ts';
import type { RunningModel } from '../senses/running-model.ts';
import { type RuntimeFiles, startLandmarker } from './landmarker.ts';

type ModelStart = Readonly<{ model: Uint8Array; delegate: Delegate }>;
type Starts = {
  [S in Sense]: (files: RuntimeFiles, start: ModelStart) => Promise<RunningModel<RawOf[S]>>;
};

const STARTS: Starts = {
  hand: (files, { model, delegate }) =>
    startHandPair((most) =>
      startLandmarker(files, { sense: 'hand', model: model.slice(), delegate, most }),
    ),
};

/** Starts what looks for a sense: one landmarker, or several that share the frames. `model` is left as it is. */
export function startModel<S extends Sense>(
  sense: S,
  files: RuntimeFiles,
  start: ModelStart,
): Promise<RunningModel<RawOf[S]>> {
  return STARTS[sense](files, start);
}
