import {
  FaceLandmarker,
  FilesetResolver,
  HandLandmarker,
  PoseLandmarker,
} from '@mediapipe/tasks-vision';
import { VISION_MANIFEST } from '../../src/vision/models/vision-manifest.ts';
import { drawBackdrop } from '../../synthetic-child/backdrop.ts';
import type { ChildScene } from '../../synthetic-child/child-scene.ts';
import { createDemoCamera } from '../../synthetic-child/demo-camera.ts';
import { type FingersShown, loadFingers } from '../../synthetic-child/fingers/draw-fingers.ts';
import type { FrameTruth } from '../../synthetic-child/frame-truth.ts';
import { createChildPainter } from '../../synthetic-child/paint-children.ts';
import { poseOfWish, type Wish } from '../../synthetic-child/pose-of-wish.ts';
import { createNoiseLayer } from '../../synthetic-child/sensor-noise.ts';

// The synthetic child before the real models, a picture at a time, with nothing of the product's pipeline between.

export type SeenPoint = Readonly<{ x: number; y: number; visibility: number }>;

export type SeenHand = Readonly<{ side: string; points: readonly SeenPoint[] }>;

export type SeenWish = Readonly<{
  truth: FrameTruth;
  bodies: readonly (readonly SeenPoint[])[];
  faces: readonly (readonly SeenPoint[])[];
  hands: readonly SeenHand[];
}>;

type ChildPage = Readonly<{
  /**
   * What the models say of the demo camera's picture once it has been shown a wish for each seat for so
   * many frames; without one it points by itself.
   */
  seeWishes(wishes: readonly Wish[], frames: number): Promise<SeenWish>;
  /** The points of everybody the pose model finds. */
  seeBodies(scene: ChildScene): readonly (readonly SeenPoint[])[];
  seeFaces(scene: ChildScene): readonly (readonly SeenPoint[])[];
  /** Of every hand: its points, and whose the model says it is. */
  seeHands(hands: readonly FingersShown[]): readonly SeenHand[];
  /** A PNG as a data URL. */
  picture(scene: ChildScene): string;
}>;

declare global {
  interface Window {
    childPage: Promise<ChildPage>;
  }
}

const SIZE = { widthPx: 640, heightPx: 480 };

const modelOf = (name: 'pose-lite' | 'face' | 'hand-lite') => {
  const url = VISION_MANIFEST?.entries[name].url;
  if (url === undefined) throw new Error('The models are not packed');
  return { baseOptions: { modelAssetPath: url, delegate: 'CPU' }, runningMode: 'IMAGE' } as const;
};

function once<Answer>(ask: () => Promise<Answer>): () => Promise<Answer> {
  let answer: Promise<Answer> | undefined;
  return () => {
    answer ??= ask();
    return answer;
  };
}

async function prepare(): Promise<ChildPage> {
  const files = await FilesetResolver.forVisionTasks('/mediapipe');
  const bodies = await PoseLandmarker.createFromOptions(files, {
    ...modelOf('pose-lite'),
    numPoses: 2,
  });
  const faces = await FaceLandmarker.createFromOptions(files, { ...modelOf('face'), numFaces: 2 });
  const hands = await HandLandmarker.createFromOptions(files, {
    ...modelOf('hand-lite'),
    numHands: 2,
  });
  const canvas = document.createElement('canvas');
  canvas.width = SIZE.widthPx;
  canvas.height = SIZE.heightPx;
  const context = canvas.getContext('2d', { alpha: false, willReadFrequently: true });
  if (context === null) throw new Error('No 2D canvas');
  const paintChildren = createChildPainter(SIZE);
  const drawNoise = createNoiseLayer(3, SIZE.widthPx, SIZE.heightPx);
  const paint = (scene: ChildScene): HTMLCanvasElement => {
    paintChildren(context, scene);
    drawNoise(context, 1);
    return canvas;
  };
  const drawFingers = await loadFingers(SIZE);
  const room = drawBackdrop('room', SIZE.widthPx, SIZE.heightPx);
  const paintHands = (shown: readonly FingersShown[]): HTMLCanvasElement => {
    context.drawImage(room, 0, 0);
    for (const hand of shown) drawFingers(context, hand, 0);
    drawNoise(context, 1);
    return canvas;
  };
  const plain = (people: readonly (readonly { x: number; y: number; visibility: number }[])[]) =>
    people.map((points) => points.map(({ x, y, visibility }) => ({ x, y, visibility })));
  const seenHands = (picture: HTMLCanvasElement | HTMLVideoElement): readonly SeenHand[] => {
    const { landmarks, handedness } = hands.detect(picture);
    return plain(landmarks).map((points, hand) => ({
      side: handedness[hand]?.[0]?.categoryName ?? '',
      points,
    }));
  };
  const openDemo = once(async () => {
    const demo = await createDemoCamera();
    const video = document.createElement('video');
    video.muted = true;
    video.srcObject = demo.stream;
    await video.play();
    return { demo, video };
  });
  return {
    seeWishes: async (wishes, frames) => {
      const { demo, video } = await openDemo();
      const until = demo.truth().frameIndex + frames;
      while (demo.truth().frameIndex < until) {
        demo.show(...wishes.map((wish) => poseOfWish(wish, performance.now())));
        await new Promise(requestAnimationFrame);
      }
      return {
        truth: demo.truth(),
        bodies: plain(bodies.detect(video).landmarks),
        faces: plain(faces.detect(video).faceLandmarks),
        hands: seenHands(video),
      };
    },
    seeBodies: (scene) => plain(bodies.detect(paint(scene)).landmarks),
    seeFaces: (scene) => plain(faces.detect(paint(scene)).faceLandmarks),
    seeHands: (shown) => seenHands(paintHands(shown)),
    picture: (scene) => paint(scene).toDataURL('image/png'),
  };
}

window.childPage = prepare();
