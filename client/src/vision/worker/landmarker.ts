import { FaceLandmarker, HandLandmarker, PoseLandmarker } from '@mediapipe/tasks-vision';
import type { Delegate } from '../meter.ts';
import { readBodies } from '../senses/body/model.ts';
import { readFaces } from '../senses/face/model.ts';
import { readHands } from '../senses/hand/model.ts';
import type { RawOf, Sense } from '../senses/raw-of.ts';
import type { RunningModel } from '../senses/running-model.ts';

/** What MediaPipe is started from: all of it fetched and verified by the page before. */
export type RuntimeFiles = Readonly<{ loaderUrl: string; wasm: Blob }>;

export type LandmarkerOptions<S extends Sense> = Readonly<{
  sense: S;
  /** Taken over by the library: each start needs its own copy. */
  model: Uint8Array;
  delegate: Delegate;
  /** Hands, bodies or faces looked for in each frame. */
  most: 1 | 2;
}>;

type Wasm = Readonly<{ wasmLoaderPath: string; wasmBinaryPath: string }>;
type Starts = {
  [S in Sense]: (wasm: Wasm, options: LandmarkerOptions<S>) => Promise<RunningModel<RawOf[S]>>;
};

const baseOf = ({ model, delegate }: LandmarkerOptions<Sense>) =>
  ({ baseOptions: { modelAssetBuffer: model, delegate }, runningMode: 'VIDEO' }) as const;

const STARTS: Starts = {
  async hand(wasm, options) {
    const landmarker = await HandLandmarker.createFromOptions(wasm, {
      ...baseOf(options),
      numHands: options.most,
    });
    return {
      detect: (frame, timeMs) => readHands(landmarker.detectForVideo(frame, timeMs)),
      close: () => landmarker.close(),
    };
  },
  async body(wasm, options) {
    const landmarker = await PoseLandmarker.createFromOptions(wasm, {
      ...baseOf(options),
      numPoses: options.most,
    });
    return {
      detect: (frame, timeMs) => readBodies(landmarker.detectForVideo(frame, timeMs)),
      close: () => landmarker.close(),
    };
  },
  async face(wasm, options) {
    const landmarker = await FaceLandmarker.createFromOptions(wasm, {
      ...baseOf(options),
      numFaces: options.most,
    });
    return {
      detect: (frame, timeMs) => readFaces(landmarker.detectForVideo(frame, timeMs)),
      close: () => landmarker.close(),
    };
  },
};

type ModuleFactory = (module?: object) => Promise<unknown>;

/** The library passes its loader on by a global name: one start at a time. */
let lastStart: Promise<unknown> = Promise.resolve();

/** Starts MediaPipe's landmarker of a sense. */
export function startLandmarker<S extends Sense>(
  files: RuntimeFiles,
  options: LandmarkerOptions<S>,
): Promise<RunningModel<RawOf[S]>> {
  const start = lastStart.then(() => startAlone(files, options));
  lastStart = start.catch(() => {});
  return start;
}

/**
 * The loader is imported here and handed over by its global name, because the library forgets it after every start and
 * an ES module runs only once.
 */
async function startAlone<S extends Sense>(
  files: RuntimeFiles,
  options: LandmarkerOptions<S>,
): Promise<RunningModel<RawOf[S]>> {
  const loader: { default: ModuleFactory } = await import(/* @vite-ignore */ files.loaderUrl);
  (globalThis as { ModuleFactory?: ModuleFactory }).ModuleFactory = loader.default;
  const wasmBinaryPath = URL.createObjectURL(files.wasm);
  try {
    return await STARTS[options.sense]({ wasmLoaderPath: '', wasmBinaryPath }, options);
  } finally {
    URL.revokeObjectURL(wasmBinaryPath);
  }
}
