import {
  FaceLandmarker,
  FilesetResolver,
  HandLandmarker,
  PoseLandmarker,
} from '@mediapipe/tasks-vision';
import { VISION_MANIFEST } from '../../src/vision/models/vision-manifest.ts';
import { drawBackdrop } from '../../synthetic-child/backdrop.ts';
import type { ChildScene } from '../../synthetic-child/child-scene.ts';
import { type FingersShown, loadFingers } from '../../synthetic-child/fingers/draw-fingers.ts';
import { createChildPainter } from '../../synthetic-child/paint-children.ts';
import { createNoiseLayer } from '../../synthetic-child/sensor-noise.ts';

// The synthetic child before the real models, a picture at a time, with nothing of the product's pipeline between.

export type SeenPoint = Readonly<{ x: number; y: number; visibility: number }>;

export type SeenHand = Readonly<{ side: string; points: readonly SeenPoint[] }>;

type ChildPage = Readonly<{
  /** The points of everybody the pose model finds. */
  seeBodies(scene: ChildScene): readonly (readonly SeenPoint[])[];
  seeFaces(scene: ChildScene): readonly (readonly SeenPoint[])[];
  /** Of every hand: its points, and whose the model says it is. */
  seeHands(hands: readonly FingersShown[]): readonly SeenHand[];
  /** How long one frame takes to paint, over so many. */
  paintMs(scene: ChildScene, frames: number): number;
  /** A PNG as a data URL. */
  picture(scene: ChildScene): string;
  pictureOfHands(hands: readonly FingersShown[]): string;
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
  return {
    seeBodies: (scene) => plain(bodies.detect(paint(scene)).landmarks),
    seeFaces: (scene) => plain(faces.detect(paint(scene)).faceLandmarks),
    seeHands: (shown) => {
      const { landmarks, handedness } = hands.detect(paintHands(shown));
      return plain(landmarks).map((points, hand) => ({
        side: handedness[hand]?.[0]?.categoryName ?? '',
        points,
      }));
    },
    pictureOfHands: (shown) => paintHands(shown).toDataURL('image/png'),
    paintMs: (scene, frames) => {
      paint(scene);
      const beganMs = performance.now();
      for (let frame = 0; frame < frames; frame += 1) paint(scene);
      return (performance.now() - beganMs) / frames;
    },
    picture: (scene) => paint(scene).toDataURL('image/png'),
  };
}

window.childPage = prepare();
