import { type Camera, openCamera } from '../../src/vision/camera.ts';
import { HAND_LANDMARK } from '../../src/vision/senses/hand/landmarks.ts';
import { startTracking } from '../../src/vision/start-tracking.ts';
import { readBenchSense, readHandsAsked } from './bench-sense.ts';
import { openChildStream } from './child-stream.ts';
import { drawFor } from './draw-scene.ts';
import type { TipSample } from './page-result.ts';

// The product's own pipeline, from the camera to what a game is told.

/** What one computed frame brought. */
type Computed = Readonly<{ inferenceMs: number; isSeen: boolean; tip: TipSample | null }>;

async function startHand(camera: Camera, onFrame: (computed: Computed) => void) {
  const maxHands = readHandsAsked();
  const started = await startTracking({ camera, sense: 'hand', profile: 'trace', maxHands });
  if (!started.ok) throw new Error(`tracking: ${started.reason}`);
  started.tracking.subscribe(({ timeMs, hands: [hand] }, _status, inferenceMs) => {
    const raw = hand?.landmarks[HAND_LANDMARK.indexTip];
    const tip =
      hand === undefined || raw === undefined
        ? null
        : {
            takenAtMs: timeMs,
            knownAtMs: performance.now(),
            inferenceMs,
            raw,
            filtered: hand.tip,
          };
    onFrame({ inferenceMs, isSeen: tip !== null, tip });
  });
  return started.tracking;
}

async function startChild(
  sense: 'body' | 'face',
  camera: Camera,
  onFrame: (computed: Computed) => void,
) {
  const started = await startTracking({ camera, sense, seats: 1 });
  if (!started.ok) throw new Error(`tracking: ${started.reason}`);
  started.tracking.subscribe((frame, _status, inferenceMs) => {
    const people = 'bodies' in frame ? frame.bodies : 'faces' in frame ? frame.faces : [];
    onFrame({ inferenceMs, isSeen: people.length > 0, tip: null });
  });
  return started.tracking;
}

async function prepare(): Promise<void> {
  const sense = readBenchSense();
  const stream = sense === 'hand' ? null : await openChildStream(sense);
  const opened = await openCamera(stream === null ? {} : { getStream: async () => stream });
  if (!opened.ok) throw new Error(`camera: ${opened.reason}`);
  const { camera } = opened;
  let computed: Computed[] = [];
  const onFrame = (frame: Computed) => computed.push(frame);
  const began = performance.now();
  const tracking =
    sense === 'hand' ? await startHand(camera, onFrame) : await startChild(sense, camera, onFrame);
  const startMs = performance.now() - began;

  window.measure = async (durationMs) => {
    computed = [];
    const beganMs = performance.now();
    const frameGapsMs = await drawFor(durationMs);
    const measuredMs = performance.now() - beganMs;
    const frames = computed;
    const { model, delegate, bytesSentSinceCameraOpened, trackedFps } = tracking.meter();
    return {
      measuredMs,
      frameGapsMs,
      inferenceMs: frames.map(({ inferenceMs }) => inferenceMs),
      computedFrames: frames.length,
      seenFrames: frames.filter(({ isSeen }) => isSeen).length,
      tips: frames.flatMap(({ tip }) => tip ?? []),
      detail: {
        sense,
        model,
        delegate,
        startMs: Math.round(startMs),
        bytesSent: bytesSentSinceCameraOpened,
        meterFps: Math.round(trackedFps * 10) / 10,
        storage: tracking.storage,
      },
    };
  };
}

prepare().catch((error: unknown) => {
  window.failure = String(error);
});
