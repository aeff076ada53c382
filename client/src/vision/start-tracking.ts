import { browserFileSource } from '../kept-files/browser-file-source.ts';
import type { FileSource } from '../kept-files/load-file.ts';
import { VISION_SHELF } from '../kept-files/shelf-names.ts';
import type { Camera } from './camera.ts';
import { type GpuMemory, openGpuMemory } from './gpu-memory.ts';
import type { Hindrance } from './hindrance.ts';
import type { Light } from './light.ts';
import {
  createLiveTracking,
  type LiveTracking,
  type PageClock,
  type TrackingListener,
} from './live-tracking.ts';
import type { MeterReading } from './meter.ts';
import { findMissingPart, type MissingPart } from './missing-part.ts';
import { createModelKeeper } from './model-keeper.ts';
import type { ModelManifest, ModelName } from './model-manifest.ts';
import { type LoadProgress, loadVisionFiles } from './models/load-vision-files.ts';
import { VISION_MANIFEST } from './models/vision-manifest.ts';
import { type PageSight, thisPageSight } from './page-sight.ts';
import type { startFramePump } from './pump/start-frame-pump.ts';
import type { TrackingProfile } from './senses/hand/track.ts';
import type { Sense } from './senses/raw-of.ts';
import type { SeatsOfFrame, SeatsWanted } from './senses/seat-seen.ts';
import type { HowOf } from './senses/sense-kind.ts';
import { SENSE_KINDS } from './senses/sense-kinds.ts';
import { loadSessionFiles } from './session-files.ts';
import { createSessionKeeper } from './session-keeper.ts';
import { createEnding, type TrackingEnd } from './tracking-end.ts';
import type { TrackingStatus } from './tracking-status.ts';
import type { FrameResult, ModelBytes } from './worker/worker-protocol.ts';
import { createVisionWorker, openWorkerSession, type VisionWorker } from './worker-session.ts';

export type { LoadProgress, TrackingEnd, TrackingProfile };

/**
 * `corrupt-model`: a file was wrong twice; `offline`: it cannot be reached; `no-graphics`, `old-browser`: what the model
 * needs is missing; `stopped`: nothing is missing, and yet it failed; `no-picture`: the camera is open and sends none;
 * `cancelled`: the signal was aborted. A full storage is no failure: play goes on from memory.
 */
export type TrackingFailure = 'corrupt-model' | 'offline' | MissingPart | TrackingEnd | 'cancelled';

/** What one sense sees. */
type Sight<S extends Sense> = Readonly<{
  /** Told of every computed camera frame. */
  subscribe(listener: TrackingListener<S>): () => void;
  /** The same frames, as what each seat shows of what is wanted. */
  watchSeats(wanted: SeatsWanted, listener: (frame: SeatsOfFrame) => void): () => void;
  /** The loss ladder at this moment, also when no frame has come since. */
  status(): TrackingStatus;
  meter(): MeterReading;
}>;

type Tracking<S extends Sense, T extends Sense = never> = Sight<S> &
  Readonly<{
    /** What the second sense sees; null where none was asked for. */
    also: Sight<T> | null;
    /** How much light the picture shows, so that the family can be asked for more. */
    light(): Light;
    /** Why nobody is seen, as far as the pictures tell: what to mend first, null where they are good. */
    hindrance(): Hindrance | null;
    /** Told once when nothing sees any more and no restart helped. */
    onEnd(listener: (reason: TrackingEnd) => void): () => void;
    /** Whether the model files stay on the device for the next visit. */
    storage: 'kept' | 'not-kept';
    /** Ends the worker. The camera stays open: it belongs to whoever opened it. */
    close(): void;
  }>;

type HandTracking = Tracking<'hand'>;

/** All that play needs of a camera that sees, whichever sense looks. */
export type PlayTracking = Pick<
  HandTracking,
  'watchSeats' | 'status' | 'meter' | 'hindrance' | 'onEnd' | 'storage' | 'close'
>;

export type StartedTracking<S extends Sense, T extends Sense = never> =
  | Readonly<{ ok: true; tracking: Tracking<S, T> }>
  | Readonly<{ ok: false; reason: TrackingFailure }>;

type Wanted<S extends Sense> = Readonly<{ sense: S }> & HowOf[S];

export type TrackingOptions<S extends Sense, T extends Sense = never> = Wanted<S> &
  Readonly<{
    camera: Camera;
    /** A second sense, which looks at each frame after the first one. */
    also?: Wanted<T>;
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

/** Loads what the senses need, starts the worker and resolves when the first frame was computed. */
export async function startTracking<S extends Sense, T extends Sense = never>(
  options: TrackingOptions<S, T>,
  effects: TrackingEffects = browserEffects(),
): Promise<StartedTracking<S, T>> {
  const { camera, also, signal } = options;
  const { manifest, source, createWorker, startPump, origin, clock } = effects;
  const senses: readonly Sense[] =
    also === undefined ? [options.sense] : [options.sense, also.sense];
  if (new Set(senses).size < senses.length) throw new Error(`Twice the same sense: ${senses}`);
  const load = (onProgress: (progress: LoadProgress) => void) =>
    loadSessionFiles({ manifest, source, origin, senses, onProgress, signal });

  const loaded = await load(options.onProgress ?? (() => {}));
  if (!loaded.ok) {
    return { ok: false, reason: loaded.reason === 'corrupt' ? 'corrupt-model' : loaded.reason };
  }

  const ending = createEnding();
  const sessions = createSessionKeeper({
    gpu: effects.gpu,
    nowMs: clock.nowMs,
    onEnd: ({ reason }) => ending.tell(reason),
    reload: async () => {
      const again = await load(() => {});
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
          if (result.sense === first.sense) first.take(result as FrameResult<S>);
          else second?.take(result as FrameResult<T>);
        },
        onDead,
      }),
  });
  const parts: WatchParts = {
    clock,
    isSavingData: effects.isSavingData,
    change: sessions.changeModel,
    async load(sense, name) {
      const model = await loadVisionFiles(manifest, [name], source, () => {}, signal);
      return model.ok ? { sense, name, bytes: model.files[name] } : null;
    },
  };
  const first = watchWith<S>(options, parts);
  const second = also === undefined ? null : watchWith<T>(also, parts);

  signal?.addEventListener('abort', sessions.close, { once: true });
  const end = await sessions.start(loaded.files);
  if (signal?.aborted) return { ok: false, reason: 'cancelled' };
  if (end !== null) {
    const missing = end.reason === 'stopped' ? effects.findMissingPart() : null;
    return { ok: false, reason: missing ?? end.reason };
  }
  const sightOf = <K extends Sense>({ live }: Watched<K>): Sight<K> => ({
    subscribe: live.subscribe,
    watchSeats: live.watchSeats,
    status: live.status,
    meter: () => ({
      ...live.meter(),
      bytesSentSinceCameraOpened: camera.bytesSent() + first.live.bytesSentByWorker(),
    }),
  });
  return {
    ok: true,
    tracking: {
      ...sightOf(first),
      also: second === null ? null : sightOf(second),
      light: first.live.light,
      hindrance: first.live.hindrance,
      onEnd: ending.listen,
      storage: loaded.storage,
      close: sessions.close,
    },
  };
}

type WatchParts = Readonly<{
  clock: PageClock;
  isSavingData: boolean;
  load: (sense: Sense, name: ModelName) => Promise<ModelBytes | null>;
  change: (model: ModelBytes) => void;
}>;

/** One of the senses: what it knows, and whoever keeps its model. */
type Watched<S extends Sense> = Readonly<{
  sense: S;
  live: LiveTracking<S>;
  take(result: FrameResult<S>): void;
}>;

function watchWith<S extends Sense>(wanted: Wanted<S>, parts: WatchParts): Watched<S> {
  const { sense } = wanted;
  const kind = SENSE_KINDS[sense];
  const live = createLiveTracking<S>(kind, wanted, parts.clock);
  const models = createModelKeeper({
    lite: kind.lite,
    full: kind.full,
    load: (name) => parts.load(sense, name),
    change: parts.change,
    isSavingData: parts.isSavingData,
  });
  return {
    sense,
    live,
    take(result) {
      live.take(result);
      models.note(result, live.status());
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
