import { FilesetResolver, HandLandmarker } from '@mediapipe/tasks-vision';
import { VISION_MANIFEST } from '../../src/vision/models/vision-manifest.ts';
import { drawFor } from './draw-scene.ts';
import type { TipSample } from './page-result.ts';

// What camera games ship most often: the full model on the page's own thread, asked for every new video frame.

const FULL_MODEL_URL = VISION_MANIFEST?.entries['hand-full'].url;

async function prepare(): Promise<void> {
  if (FULL_MODEL_URL === undefined) throw new Error('The models are not packed');
  const stream = await navigator.mediaDevices.getUserMedia({
    audio: false,
    video: { width: 640, height: 480, frameRate: 30 },
  });
  const video = document.createElement('video');
  video.muted = true;
  video.srcObject = stream;
  await video.play();
  const landmarker = await HandLandmarker.createFromOptions(
    await FilesetResolver.forVisionTasks('/mediapipe'),
    {
      baseOptions: { modelAssetPath: FULL_MODEL_URL, delegate: 'CPU' },
      runningMode: 'VIDEO',
      numHands: 1,
    },
  );
  landmarker.detectForVideo(video, performance.now());

  window.measure = async (durationMs) => {
    const tips: TipSample[] = [];
    const inferenceMs: number[] = [];
    let isMeasuring = true;
    const detect = (nowMs: number, { captureTime }: VideoFrameCallbackMetadata) => {
      if (!isMeasuring) return;
      video.requestVideoFrameCallback(detect);
      const beganMs = performance.now();
      const result = landmarker.detectForVideo(video, beganMs);
      const knownAtMs = performance.now();
      inferenceMs.push(knownAtMs - beganMs);
      const tip = result.landmarks[0]?.[8];
      if (tip === undefined) return;
      const point = { xNorm: 1 - tip.x, yNorm: tip.y };
      tips.push({
        takenAtMs: captureTime ?? nowMs,
        knownAtMs,
        inferenceMs: knownAtMs - beganMs,
        raw: point,
        filtered: point,
      });
    };
    const beganMs = performance.now();
    video.requestVideoFrameCallback(detect);
    const frameGapsMs = await drawFor(durationMs);
    isMeasuring = false;
    const measuredMs = performance.now() - beganMs;
    const computedFrames = inferenceMs.length;
    return { measuredMs, frameGapsMs, inferenceMs, computedFrames, tips, detail: {} };
  };
}

prepare().catch((error: unknown) => {
  window.failure = String(error);
});
