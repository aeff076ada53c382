import { openCamera } from '../../src/vision/camera.ts';
import type { Light } from '../../src/vision/light.ts';
import type { MeterReading } from '../../src/vision/meter.ts';
import type { TrackedBody } from '../../src/vision/senses/body/tracked-body.ts';
import type { TrackedFace } from '../../src/vision/senses/face/tracked-face.ts';
import { startTracking } from '../../src/vision/start-tracking.ts';
import type { TrackingStatus } from '../../src/vision/tracking-status.ts';
import type { ChildScene } from '../../synthetic-child/child-scene.ts';
import { createChildPainter } from '../../synthetic-child/paint-children.ts';
import { createNoiseLayer } from '../../synthetic-child/sensor-noise.ts';

// The pipeline with nothing around it, before synthetic children that a test poses: with one sense or with two.

export type Seen<One> = Readonly<{ status: TrackingStatus; people: readonly One[] }>;

type SensesPage = {
  /** What the camera shows from now on; null is an empty room. */
  show(scene: ChildScene | null): void;
  /** `ok`, or the reason why not. */
  start(sense: 'body' | 'face' | 'both', seats: 1 | 2): Promise<string>;
  bodies: Seen<TrackedBody>[];
  faces: Seen<TrackedFace>[];
  status(): TrackingStatus;
  light(): Light;
  meter(): MeterReading;
};

declare global {
  interface Window {
    senses: SensesPage;
  }
}

const SIZE = { widthPx: 640, heightPx: 480 };
/** A webcam's in a room that is not bright. */
const FRAME_MS = 1000 / 15;

function openChildCamera() {
  const canvas = document.createElement('canvas');
  canvas.width = SIZE.widthPx;
  canvas.height = SIZE.heightPx;
  const context = canvas.getContext('2d', { alpha: false });
  if (context === null) throw new Error('No 2D canvas for the camera');
  const paintChildren = createChildPainter(SIZE);
  const drawNoise = createNoiseLayer(5, SIZE.widthPx, SIZE.heightPx);
  /** The newest scene as it is painted once; each frame of it has a noise of its own. */
  const still = new OffscreenCanvas(SIZE.widthPx, SIZE.heightPx);
  const stillContext = still.getContext('2d', { alpha: false });
  let frameIndex = 0;
  const paint = () => {
    context.drawImage(still, 0, 0);
    drawNoise(context, frameIndex);
    frameIndex += 1;
    setTimeout(paint, FRAME_MS);
  };
  const show = (scene: ChildScene | null) => {
    if (scene === null) context.clearRect(0, 0, SIZE.widthPx, SIZE.heightPx);
    else paintChildren(context, scene);
    stillContext?.drawImage(canvas, 0, 0);
  };
  show(null);
  paint();
  return { show, openStream: () => canvas.captureStream() };
}

const childCamera = openChildCamera();
const notStarted = () => {
  throw new Error('Tracking has not started');
};

window.senses = {
  show: childCamera.show,
  bodies: [],
  faces: [],
  status: notStarted,
  light: notStarted,
  meter: notStarted,
  async start(sense, seats) {
    const opened = await openCamera({ getStream: async () => childCamera.openStream() });
    if (!opened.ok) return opened.reason;
    const { camera } = opened;
    const { bodies, faces } = window.senses;
    if (sense === 'face') {
      const started = await startTracking({ camera, sense, seats });
      if (!started.ok) return started.reason;
      started.tracking.subscribe((frame, status) => faces.push({ status, people: frame.faces }));
      Object.assign(window.senses, started.tracking);
      return 'ok';
    }
    const also = sense === 'both' ? { also: { sense: 'face', seats } as const } : {};
    const started = await startTracking({ camera, sense: 'body', seats, ...also });
    if (!started.ok) return started.reason;
    const { tracking } = started;
    tracking.subscribe((frame, status) => bodies.push({ status, people: frame.bodies }));
    tracking.also?.subscribe((frame, status) => faces.push({ status, people: frame.faces }));
    Object.assign(window.senses, tracking);
    return 'ok';
  },
};
