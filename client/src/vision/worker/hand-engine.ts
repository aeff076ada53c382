import type { Delegate } from '../meter.ts';
import { chooseDelegate, isGpuWorthATrial } from './delegate-choice.ts';
import { readRenderer, timeWarmRuns } from './delegate-trial.ts';
import type { RunningHandModel, RuntimeFiles } from './hand-model.ts';
import { startHandPair } from './hand-pair.ts';
import type { FrameResult, ModelBytes } from './worker-protocol.ts';

export type EngineOptions = RuntimeFiles & Readonly<{ model: ModelBytes; mayTryGpu: boolean }>;

/** The model of this worker, its delegate, and the clock of its frames. */
export type HandEngine = Readonly<{
  /** Computes one frame and closes it. Waits for the delegate trial on the very first one. */
  compute(frame: VideoFrame | ImageBitmap, capturedAtEpochMs: number): Promise<ComputedFrame>;
  changeModel(model: ModelBytes): Promise<void>;
}>;

type ComputedFrame = Omit<FrameResult, 'kind' | 'bytesSent'>;

export async function startHandEngine(options: EngineOptions): Promise<HandEngine> {
  let { model } = options;
  let modelBytes = new Uint8Array(model.bytes);
  let delegate: Delegate = 'CPU';
  let running = await start(delegate);
  let isDelegateChosen = !options.mayTryGpu;
  let lastTimeMs = 0;

  function start(on: Delegate): Promise<RunningHandModel> {
    return startHandPair(options, { model: modelBytes, delegate: on });
  }

  // MediaPipe wants every time stamp to be later than the one before.
  const nextTimeMs = () => {
    lastTimeMs = Math.max(lastTimeMs + 1, Math.round(performance.now()));
    return lastTimeMs;
  };

  async function tryGpu(picture: VideoFrame | ImageBitmap): Promise<void> {
    if (!isGpuWorthATrial(readRenderer())) return;
    const cpuMs = timeWarmRuns(running, picture, nextTimeMs);
    const onGpu = await start('GPU').catch(() => null);
    if (onGpu === null) return;
    const gpuMs = runOrNull(() => timeWarmRuns(onGpu, picture, nextTimeMs));
    delegate = chooseDelegate({ cpuMs, gpuMs });
    const [kept, dropped] = delegate === 'GPU' ? [onGpu, running] : [running, onGpu];
    dropped.close();
    running = kept;
  }

  return {
    async compute(frame, capturedAtEpochMs) {
      try {
        if (!isDelegateChosen) {
          isDelegateChosen = true;
          await tryGpu(frame);
        }
        const beganMs = performance.now();
        const hands = running.detect(frame, nextTimeMs());
        const inferenceMs = performance.now() - beganMs;
        const frameAspect = aspectOf(frame);
        return { capturedAtEpochMs, inferenceMs, frameAspect, hands, model: model.name, delegate };
      } finally {
        frame.close();
      }
    },
    async changeModel(next) {
      const before = { model, modelBytes };
      [model, modelBytes] = [next, new Uint8Array(next.bytes)];
      try {
        const started = await start(delegate);
        running.close();
        running = started;
      } catch {
        // The old model still runs: playing on matters more than the finer one.
        ({ model, modelBytes } = before);
      }
    },
  };
}

function runOrNull<T>(run: () => T): T | null {
  try {
    return run();
  } catch {
    return null;
  }
}

function aspectOf(frame: VideoFrame | ImageBitmap): number {
  return 'displayWidth' in frame
    ? frame.displayWidth / frame.displayHeight
    : frame.width / frame.height;
}
