import type { Delegate } from '../meter.ts';
import type { ModelName } from '../model-manifest.ts';
import type { RawOf, Sense } from '../senses/raw-of.ts';
import type { RunningModel } from '../senses/running-model.ts';
import { chooseDelegate, isGpuWorthATrial } from './delegate-choice.ts';
import { readRenderer, timeWarmRuns } from './delegate-trial.ts';
import type { RuntimeFiles } from './landmarker.ts';
import { startModel } from './start-model.ts';
import type { ModelBytes } from './worker-protocol.ts';

export type EngineOptions<S extends Sense> = RuntimeFiles &
  Readonly<{ sense: S; model: ModelBytes; mayTryGpu: boolean }>;

/** The model of one sense, its delegate, and the clock of its frames. */
export type SenseEngine<S extends Sense = Sense> = Readonly<{
  sense: S;
  /** Computes one frame. Waits for the delegate trial on the very first one. */
  compute(frame: VideoFrame | ImageBitmap): Promise<Computed<S>>;
  changeModel(model: ModelBytes): Promise<void>;
}>;

type Computed<S extends Sense> = Readonly<{
  sense: S;
  seen: readonly RawOf[S][];
  inferenceMs: number;
  model: ModelName;
  delegate: Delegate;
}>;

export async function startSenseEngine<S extends Sense>(
  options: EngineOptions<S>,
): Promise<SenseEngine<S>> {
  const { sense } = options;
  let { model } = options;
  let modelBytes = new Uint8Array(model.bytes);
  let delegate: Delegate = 'CPU';
  let running = await start(delegate);
  let isDelegateChosen = !options.mayTryGpu;
  let lastTimeMs = 0;

  function start(on: Delegate): Promise<RunningModel<RawOf[S]>> {
    return startModel(sense, options, { model: modelBytes, delegate: on });
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
    sense,
    async compute(frame) {
      if (!isDelegateChosen) {
        isDelegateChosen = true;
        await tryGpu(frame);
      }
      const beganMs = performance.now();
      const seen = running.detect(frame, nextTimeMs());
      const inferenceMs = performance.now() - beganMs;
      return { sense, seen, inferenceMs, model: model.name, delegate };
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
