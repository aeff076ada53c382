import { openCamera } from '../../src/vision/camera.ts';
import { HAND_LANDMARK } from '../../src/vision/senses/hand/landmarks.ts';
import { startTracking } from '../../src/vision/start-tracking.ts';
import { drawFor } from './draw-scene.ts';
import type { TipSample } from './page-result.ts';

// The product's own pipeline, from the camera to the pointer.

async function prepare(): Promise<void> {
  const opened = await openCamera();
  if (!opened.ok) throw new Error(`camera: ${opened.reason}`);
  const { camera } = opened;
  const began = performance.now();
  const started = await startTracking({ camera, sense: 'hand', profile: 'trace', maxHands: 1 });
  if (!started.ok) throw new Error(`tracking: ${started.reason}`);
  const { tracking } = started;
  const startMs = performance.now() - began;

  window.measure = async (durationMs) => {
    const tips: TipSample[] = [];
    let computedFrames = 0;
    const inferenceMs: number[] = [];
    const unsubscribe = tracking.subscribe((frame, _status, inference) => {
      computedFrames++;
      inferenceMs.push(inference);
      const [hand] = frame.hands;
      const raw = hand?.landmarks[HAND_LANDMARK.indexTip];
      if (hand === undefined || raw === undefined) return;
      tips.push({
        takenAtMs: frame.timeMs,
        knownAtMs: performance.now(),
        inferenceMs: inference,
        raw,
        filtered: hand.tip,
      });
    });
    const beganMs = performance.now();
    const frameGapsMs = await drawFor(durationMs);
    const measuredMs = performance.now() - beganMs;
    unsubscribe();
    const { model, delegate, bytesSentSinceCameraOpened, trackedFps } = tracking.meter();
    return {
      measuredMs,
      frameGapsMs,
      inferenceMs,
      computedFrames,
      tips,
      detail: {
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
