import { HandLandmarker, type HandLandmarkerResult } from '@mediapipe/tasks-vision';
import type { Delegate } from '../meter.ts';
import type { RawHand } from '../raw-hand.ts';

/** What MediaPipe is started from: all of it fetched and verified by the page before. */
export type RuntimeFiles = Readonly<{ loaderUrl: string; wasm: Blob }>;

export type HandModelOptions = Readonly<{
  model: Uint8Array;
  delegate: Delegate;
  maxHands: 1 | 2;
}>;

/** One running model. `detect` blocks this worker for as long as the inference takes. */
export type RunningHandModel = Readonly<{
  detect(frame: VideoFrame | ImageBitmap, timeMs: number): readonly RawHand[];
  close(): void;
}>;

type ModuleFactory = (module?: object) => Promise<unknown>;

/**
 * Starts MediaPipe's hand landmarker. The loader is imported here and handed over by its global name, because the
 * library forgets it after every start and an ES module runs only once.
 */
export async function startHandModel(
  files: RuntimeFiles,
  options: HandModelOptions,
): Promise<RunningHandModel> {
  const loader: { default: ModuleFactory } = await import(/* @vite-ignore */ files.loaderUrl);
  (globalThis as { ModuleFactory?: ModuleFactory }).ModuleFactory = loader.default;
  const wasmBinaryPath = URL.createObjectURL(files.wasm);
  try {
    const landmarker = await HandLandmarker.createFromOptions(
      { wasmLoaderPath: '', wasmBinaryPath },
      {
        baseOptions: { modelAssetBuffer: options.model, delegate: options.delegate },
        runningMode: 'VIDEO',
        numHands: options.maxHands,
      },
    );
    return {
      detect: (frame, timeMs) => readHands(landmarker.detectForVideo(frame, timeMs)),
      close: () => landmarker.close(),
    };
  } finally {
    URL.revokeObjectURL(wasmBinaryPath);
  }
}

function readHands(result: HandLandmarkerResult): readonly RawHand[] {
  return result.landmarks.map((landmarks, place): RawHand => {
    const handedness = result.handedness[place]?.[0];
    return {
      landmarks: landmarks.map(({ x, y }) => ({ x, y })),
      side: handedness?.categoryName === 'Left' ? 'left' : 'right',
      sideScore: handedness?.score ?? 0,
    };
  });
}
