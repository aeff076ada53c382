import { vi } from 'vitest';
import { sha256Of } from '../../kept-files/sha256.ts';
import { type Answer, bytesOf, playFiles } from '../../kept-files/testing/played-files.ts';
import type { Camera } from '../camera.ts';
import type { MissingPart } from '../missing-part.ts';
import { type ManifestEntry, type ModelManifest, modelNames } from '../model-manifest.ts';
import type { Sense } from '../senses/raw-of.ts';
import { startTracking, type TrackingEffects, type TrackingOptions } from '../start-tracking.ts';
import type { FromVisionWorker, ToVisionWorker } from '../worker/worker-protocol.ts';
import { playPage } from './played-page.ts';

const ENTRIES = await Promise.all(
  modelNames.map(async (name) => {
    const sha256 = await sha256Of(bytesOf(name));
    return { name, url: `/vision/${name}.1`, sha256, sizeBytes: name.length } as ManifestEntry;
  }),
);
const MANIFEST: ModelManifest = {
  format: 1,
  inputs: '',
  entries: Object.fromEntries(ENTRIES.map((entry) => [entry.name, entry])) as never,
};

const CAMERA: Camera = {
  stream: {} as MediaStream,
  onLost: () => () => {},
  bytesSent: () => 5,
  close() {},
};

type PlayedWorker = {
  answer: (message: FromVisionWorker) => void;
  begin: Extract<ToVisionWorker, { kind: 'start' }> | null;
  isTerminated: boolean;
};

/** A browser whose network gives these answers and whose workers do as the test says. */
export function playBrowser(answers: Readonly<Record<string, readonly Answer[]>> = {}) {
  const files = playFiles({
    ...Object.fromEntries(ENTRIES.map(({ name, url }) => [url, [name]])),
    ...answers,
  });
  const workers: PlayedWorker[] = [];
  const gpu = { isBarred: false };
  const browser = { nowMs: 100, missing: null as MissingPart | null };
  const effects: TrackingEffects = {
    manifest: MANIFEST,
    source: files,
    createWorker: () => {
      const worker: PlayedWorker = { answer: () => {}, begin: null, isTerminated: false };
      workers.push(worker);
      return {
        post: (message) => {
          if (message.kind === 'start') worker.begin = message;
        },
        listen: (onMessage) => {
          worker.answer = onMessage;
        },
        terminate: () => {
          worker.isTerminated = true;
        },
      };
    },
    startPump: () => ({ frameDone() {}, stop() {} }),
    clock: { nowMs: () => browser.nowMs, timeOriginMs: 0 },
    sight: playPage(),
    findMissingPart: () => browser.missing,
    gpu: {
      isBarred: () => gpu.isBarred,
      bar: () => {
        gpu.isBarred = true;
      },
    },
    isSavingData: false,
    origin: 'https://here.test',
  };
  const start = (signal?: AbortSignal) =>
    startTracking(
      {
        camera: CAMERA,
        sense: 'hand',
        profile: 'trace',
        maxHands: 1,
        ...(signal ? { signal } : {}),
      },
      effects,
    );
  const startWith = <S extends Sense, T extends Sense = never>(
    wanted: Omit<TrackingOptions<S, T>, 'camera'>,
  ) => startTracking<S, T>({ ...wanted, camera: CAMERA } as TrackingOptions<S, T>, effects);
  const worker = (place: number) =>
    vi.waitUntil(() => workers[place], { interval: 1 }) as Promise<PlayedWorker>;
  return { files, workers, gpu, browser, start, startWith, worker };
}
