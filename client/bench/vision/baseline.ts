import {
  FaceLandmarker,
  FilesetResolver,
  HandLandmarker,
  type NormalizedLandmark,
  PoseLandmarker,
} from '@mediapipe/tasks-vision';
import { VISION_MANIFEST } from '../../src/vision/models/vision-manifest.ts';
import { readBenchSense } from './bench-sense.ts';
import { openChildStream } from './child-stream.ts';
import { drawFor } from './draw-scene.ts';
import type { BenchSense, TipSample } from './page-result.ts';

// What camera games ship most often: the full model on the page's own thread, asked for every new video frame.

const FULL_MODELS = { hand: 'hand-full', body: 'pose-full', face: 'face' } as const;

type Detect = (video: HTMLVideoElement, nowMs: number) => readonly NormalizedLandmark[] | undefined;

/** Who is seen first, by the full model. */
async function startFullModel(sense: BenchSense): Promise<Detect> {
  const modelAssetPath = VISION_MANIFEST?.entries[FULL_MODELS[sense]].url;
  if (modelAssetPath === undefined) throw new Error('The models are not packed');
  const files = await FilesetResolver.forVisionTasks('/mediapipe');
  const options = {
    baseOptions: { modelAssetPath, delegate: 'CPU' },
    runningMode: 'VIDEO',
  } as const;
  if (sense === 'body') {
    const bodies = await PoseLandmarker.createFromOptions(files, { ...options, numPoses: 1 });
    return (video, nowMs) => bodies.detectForVideo(video, nowMs).landmarks[0];
  }
  if (sense === 'face') {
    const faces = await FaceLandmarker.createFromOptions(files, { ...options, numFaces: 1 });
    return (video, nowMs) => faces.detectForVideo(video, nowMs).faceLandmarks[0];
  }
  const hands = await HandLandmarker.createFromOptions(files, { ...options, numHands: 1 });
  return (video, nowMs) => hands.detectForVideo(video, nowMs).landmarks[0];
}

const openWebcam = () =>
  navigator.mediaDevices.getUserMedia({
    audio: false,
    video: { width: 640, height: 480, frameRate: 30 },
  });

async function prepare(): Promise<void> {
  const sense = readBenchSense();
  const video = document.createElement('video');
  video.muted = true;
  video.srcObject = sense === 'hand' ? await openWebcam() : await openChildStream(sense);
  await video.play();
  const detect = await startFullModel(sense);
  detect(video, performance.now());

  window.measure = async (durationMs) => {
    const tips: TipSample[] = [];
    const inferenceMs: number[] = [];
    let seenFrames = 0;
    let isMeasuring = true;
    const look = (nowMs: number, { captureTime }: VideoFrameCallbackMetadata) => {
      if (!isMeasuring) return;
      video.requestVideoFrameCallback(look);
      const beganMs = performance.now();
      const landmarks = detect(video, beganMs);
      const knownAtMs = performance.now();
      inferenceMs.push(knownAtMs - beganMs);
      if (landmarks === undefined) return;
      seenFrames += 1;
      const tip = landmarks[8];
      if (sense !== 'hand' || tip === undefined) return;
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
    video.requestVideoFrameCallback(look);
    const frameGapsMs = await drawFor(durationMs);
    isMeasuring = false;
    const measuredMs = performance.now() - beganMs;
    const computedFrames = inferenceMs.length;
    return { measuredMs, frameGapsMs, inferenceMs, computedFrames, seenFrames, tips, detail: {} };
  };
}

prepare().catch((error: unknown) => {
  window.failure = String(error);
});
