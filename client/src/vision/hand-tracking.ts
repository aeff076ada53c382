import { browserFileSource } from '../kept-files/browser-file-source.ts';
import type { FileSource } from '../kept-files/load-file.ts';
import { VISION_SHELF } from '../kept-files/shelf-names.ts';
import type { Camera } from './camera.ts';
import { type GpuMemory, openGpuMemory } from './gpu-memory.ts';
import type { TrackingProfile } from './hand-tracker.ts';
import { createLiveTracking, type PageClock, type TrackingListener } from './live-tracking.ts';
import type { MeterReading } from './meter.ts';
import { findMissingPart, type MissingPart } from './missing-part.ts';
import { createModelKeeper } from './model-keeper.ts';
import type { ModelManifest } from './model-manifest.ts';
import { HAND_FILES } from './models/hand-files.ts';
import { type LoadProgress, loadVisionFiles } from './models/load-vision-files.ts';
import { VISION_MANIFEST } from './models/vision-manifest.ts';
import { type PageSight, thisPageSight } from './page-sight.ts';
import type { startFramePump } from './pump/start-frame-pump.ts';
import { createSessionKeeper } from './session-keeper.ts';
import type { TrackingStatus } from './tracked-hand.ts';
import { createEnding, type TrackingEnd } from './tracking-end.ts';
import {
  createVisionWorker,
  openWorkerSession,
  type SessionFiles,
  type VisionWorker,
} from './worker-session.ts';

export type { LoadProgress, TrackingEnd, TrackingListener, TrackingProfile };

/**
 * `corrupt-model`: a file was wrong twice; `offline`: it cannot be reached; `no-graphics`, `old-browser`: what the model
 * needs is missing; `stopped`: nothing is missing, and yet it failed; `no-picture`: the camera is open and sends none;
 * `cancelled`: the signal was aborted. A full storage is no failure: play goes on from memory.
 */
export type TrackingFailure = 'corrupt-model' | 'offline' | MissingPart | TrackingEnd | 'cancelled';

export type HandTracking = Readonly<{
  /** Told of every computed camera frame. */
  subscribe(listener: TrackingListener): () => void;
  /** The loss ladder at this moment, also when no frame has come since. */
  status(): TrackingStatus;
  meter(): MeterReading;
  /** Told once when nothing sees hands any more and no restart helped. */
  onEnd(listener: (reason: TrackingEnd) => void): () => void;
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
  sight: PageSight;
  /** What the browser lacks of all that the model needs. */
  findMissingPart: () => MissingPart | null;
  isSavingData: boolean;
  origin: string;
}>;

/** Loads what hand tracking needs, starts the worker and resolves when the first frame was computed. */
export async function startHandTracking(
  options: TrackingOptions,
  effects: TrackingEffects = browserEffects(),
): Promise<StartedTracking> {
  const { camera, profile, maxHands, signal } = options;
  const { manifest, source, createWorker, startPump } = effects;
  const onProgress = options.onProgress ?? (() => {});

  const loadSession = async (onBytes: (progress: LoadProgress) => void) => {
    const loaded = await loadVisionFiles(manifest, HAND_FILES, source, onBytes, signal);
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

  const live = createLiveTracking({ profile, maxHands }, effects.clock);
  const ending = createEnding();
  const sessions = createSessionKeeper({
    gpu: effects.gpu,
    nowMs: effects.clock.nowMs,
    onEnd: ({ reason }) => ending.tell(reason),
    reload: async () => {
      const again = await loadSession(() => {});
      return again.ok ? again.files : null;
    },
    open: (files, mayTryGpu, onDead) =>
      openWorkerSession({
        createWorker,
        files,
        mayTryGpu,
        stream: camera.stream,
        sight: effects.sight,
        ...(startPump === undefined ? {} : { startPump }),
        onResult(result) {
          sessions.noteFrame();
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
  const end = await sessions.start(loaded.files);
  if (signal?.aborted) return { ok: false, reason: 'cancelled' };
  if (end !== null) {
    const missing = end.reason === 'stopped' ? effects.findMissingPart() : null;
    return { ok: false, reason: missing ?? end.reason };
  }
  return {
    ok: true,
    tracking: {
      subscribe: live.subscribe,
      status: live.status,
      meter: () => ({
        ...live.meter(),
        bytesSentSinceCameraOpened: camera.bytesSent() + live.bytesSentByWorker(),
      }),
      onEnd: ending.listen,
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
    source: browserFileSource(VISION_SHELF),
    createWorker: createVisionWorker,
    clock: { nowMs: () => performance.now(), timeOriginMs: performance.timeOrigin },
    gpu: openGpuMemory(() => localStorage),
    sight: thisPageSight(),
    findMissingPart,
    isSavingData: connection?.saveData === true,
    origin: location.origin,
  };
}
