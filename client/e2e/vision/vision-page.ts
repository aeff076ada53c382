import { openCamera } from '../../src/vision/camera.ts';
import type { MeterReading } from '../../src/vision/meter.ts';
import {
  type LoadProgress,
  startTracking,
  type TrackingProfile,
} from '../../src/vision/start-tracking.ts';
import type { TrackingStatus } from '../../src/vision/tracking-status.ts';
import type { ViewPoint } from '../../src/vision/view-space.ts';
import type { FrameTruth } from '../../synthetic-child/frame-truth.ts';
import {
  createSyntheticCamera,
  type SyntheticCamera,
} from '../../synthetic-child/synthetic-camera.ts';

// The vision pipeline with nothing around it, before a hand that a test steers.

export type SeenFrame = Readonly<{
  timeMs: number;
  status: TrackingStatus;
  hands: readonly Readonly<{ id: number; side: 'left' | 'right' | null; tip: ViewPoint }>[];
}>;

type VisionPage = {
  camera: SyntheticCamera;
  /** `ok`, or the reason why not. */
  start(profile: TrackingProfile, maxHands: 1 | 2): Promise<string>;
  progress: LoadProgress | null;
  frames: SeenFrame[];
  truth(): readonly FrameTruth[];
  status(): TrackingStatus;
  meter(): MeterReading;
  storage(): string;
};

declare global {
  interface Window {
    vision: Promise<VisionPage>;
  }
}

async function prepare(): Promise<VisionPage> {
  const synthetic = await createSyntheticCamera({
    widthPx: 640,
    heightPx: 480,
    fps: 30,
    noiseSeed: 5,
    // For the recorded model; the real one does not mind.
    handsStamped: true,
  });
  const notStarted = () => {
    throw new Error('Tracking has not started');
  };
  const page: VisionPage = {
    camera: synthetic,
    progress: null,
    frames: [],
    truth: synthetic.history,
    status: notStarted,
    meter: notStarted,
    storage: notStarted,
    async start(profile, maxHands) {
      const opened = await openCamera({ getStream: async () => synthetic.openStream() });
      if (!opened.ok) return opened.reason;
      const started = await startTracking({
        camera: opened.camera,
        sense: 'hand',
        profile,
        maxHands,
        onProgress: (progress) => {
          page.progress = progress;
        },
      });
      if (!started.ok) return started.reason;
      const { tracking } = started;
      tracking.subscribe(({ timeMs, hands }, status) => {
        const seen = hands.map(({ id, side, tip }) => ({ id, side, tip }));
        page.frames.push({ timeMs, status, hands: seen });
      });
      page.status = tracking.status;
      page.meter = tracking.meter;
      page.storage = () => tracking.storage;
      return 'ok';
    },
  };
  return page;
}

window.vision = prepare();
