import { browserFileSource } from '../kept-files/browser-file-source.ts';
import type { FileSource } from '../kept-files/load-file.ts';
import type { Camera } from './camera.ts';
import { type GpuMemory, openGpuMemory } from './gpu-memory.ts';
import type { TrackingProfile } from './hand-tracker.ts';
import { createLiveTracking, type PageClock, type TrackingListener } from './live-tracking.ts';
import type { MeterReading } from './meter.ts';
import { createModelKeeper } from './model-keeper.ts';
import type { ModelManifest } from './model-manifest.ts';
import { type LoadProgress, loadVisionFiles } from './models/load-vision-files.ts';
import { VISION_MANIFEST } from './models/vision-manifest.ts';
import type { startFramePump } from './pump/start-frame-pump.ts';
import { createSessionKeeper } from './session-keeper.ts';
import type { TrackingStatus } from './tracked-hand.ts';
import {
  createVisionWorker,
  openWorkerSession,
  type SessionFiles,
  type VisionWorker,
} from './worker-session.ts';

export type { LoadProgress, TrackingListener, TrackingProfile };

/**
 * `corrupt-model`: a file was wrong twice; `offline`: it cannot be reached; `unsupported`: the browser lacks what the
 * model needs; `cancelled`: the signal was aborted. A full storage is no failure: play goes on from memory.
 */
export type TrackingFailure = 'corrupt-model' | 'offline' | 'unsupported' | 'cancelled';

export type HandTracking = Readonly<{
  /** Told of every computed camera frame. */
  subscribe(listener: TrackingListener): () => void;
  /** The loss ladder at this moment, also when no frame has come since. */
  status(): TrackingStatus;
  meter(): MeterReading;
  /** Whether the model files stay on the device for the next visit. */
  storage: 'kept' | 'not-kept';
  /** Ends the worker. The camera stays open: it belongs to whoever opened it. */
  close(): void;
}>;

export type StartedTracking =
  | Readonly<{ ok: true; tracking: HandTracking }>
  | Readonly<{ ok: false; reason: TrackingFailure }>;

export type TrackingOptions = Readonly<{
  camera: Camera;
  profile: TrackingProfile;
  maxHands: 1 | 2;
  onProgress?: (progress: LoadProgress) => void;
  signal?: AbortSignal;
}>;

/** The browser's part, so that tests can play it. */
export type TrackingEffects = Readonly<{
  manifest: ModelManifest;
  source: FileSource;
  createWorker: () => VisionWorker;
  startPump?: typeof startFramePump;
  clock: PageClock;
  gpu: GpuMemory;
  isSavingData: boolean;
  origin: string;
}>;

const FILES = ['wasm-loader', 'wasm-binary', 'hand-lite'] as const;

/** Loads what hand tracking needs, starts the worker and resolves when the first frame was computed. */
export async function startHandTracking(
  options: TrackingOptions,
  effects: TrackingEffects = browserEffects(),
): Promise<StartedTracking> {
  const { camera, maxHands, signal } = options;
  const { manifest, source, createWorker, startPump } = effects;
  const onProgress = options.onProgress ?? (() => {});

  const loadSession = async (onBytes: (progress: LoadProgress) => void) => {
    const loaded = await loadVisionFiles(manifest, FILES, source, onBytes, signal);
    if (!loaded.ok) return loaded;
    const files: SessionFiles = {
      loaderUrl: new URL(manifest.entries['wasm-loader'].url, effects.origin).href,
      wasm: new Blob([loaded.files['wasm-binary']], { type: 'application/wasm' }),
      model: { name: 'hand-lite', bytes: loaded.files['hand-lite'] },
    };
    return { ok: true, files, storage: loaded.storage } as const;
  };

  const loaded = await loadSession(onProgress);
  if (!loaded.ok) {
    return { ok: false, reason: loaded.reason === 'corrupt' ? 'corrupt-model' : loaded.reason };
  }

  const live = createLiveTracking(options.profile, effects.clock);
  const sessions = createSessionKeeper({
    gpu: effects.gpu,
    reload: async () => {
      const again = await loadSession(() => {});
      return again.ok ? again.files : null;
    },
    open: (files, mayTryGpu, onDead) =>
      openWorkerSession({
        createWorker,
        files,
        maxHands,
        mayTryGpu,
        stream: camera.stream,
        ...(startPump === undefined ? {} : { startPump }),
        onResult(result) {
          live.take(result);
          models.note(result, live.status());
        },
        onDead,
      }),
  });
  const models = createModelKeeper({
    load: async (name) => {
      const model = await loadVisionFiles(manifest, [name], source, () => {}, signal);
      return model.ok ? { name, bytes: model.files[name] } : null;
    },
    change: sessions.changeModel,
    isSavingData: effects.isSavingData,
  });

  signal?.addEventListener('abort', sessions.close, { once: true });
  const isStarted = await sessions.start(loaded.files);
  if (signal?.aborted) return { ok: false, reason: 'cancelled' };
  if (!isStarted) return { ok: false, reason: 'unsupported' };
  return {
    ok: true,
    tracking: {
      subscribe: live.subscribe,
      status: live.status,
      meter: () => ({
        ...live.meter(),
        bytesSentSinceCameraOpened: camera.bytesSent() + live.bytesSentByWorker(),
      }),
      storage: loaded.storage,
      close: sessions.close,
    },
  };
}

function browserEffects(): TrackingEffects {
  if (VISION_MANIFEST === null) throw new Error('Built without models: run `npm run models` first');
  const { connection } = navigator as { connection?: { saveData?: boolean } };
  return {
    manifest: VISION_MANIFEST,
    source: browserFileSource('advay-vision'),
    createWorker: createVisionWorker,
    clock: { nowMs: () => performance.now(), timeOriginMs: performance.timeOrigin },
    gpu: openGpuMemory(() => localStorage),
    isSavingData: connection?.saveData === true,
    origin: location.origin,
  };
}
