import { BODY_POSES, type BodyPose } from '../../synthetic-child/body/body-pose.ts';
import { type ChildScene, WELL_LIT } from '../../synthetic-child/child-scene.ts';
import { bodyCamera, CHILD_SHOWN, faceCamera } from '../../synthetic-child/child-shown.ts';
import { CALM } from '../../synthetic-child/face/face-shape.ts';
import { createChildPainter } from '../../synthetic-child/paint-children.ts';
import { createNoiseLayer } from '../../synthetic-child/sensor-noise.ts';

const SIZE = { widthPx: 640, heightPx: 480 };
const FPS = 30;
/** One round of the movement: two seconds. */
const FRAMES = 60;

/** A child that plays: leans, steps and lifts its arms, or opens its mouth and turns its head. */
function sceneAt(sense: 'body' | 'face', frame: number): ChildScene {
  const swing = Math.sin((2 * Math.PI * frame) / FRAMES);
  const pose: BodyPose = {
    ...BODY_POSES.standing,
    leanRad: 0.2 * swing,
    stepM: 0.2 * swing,
    leftArm: { ...BODY_POSES.standing.leftArm, outRad: 1.4 + swing },
  };
  if (sense === 'body') {
    const child = { ...CHILD_SHOWN, pose };
    return { ...WELL_LIT, children: [child], camera: bodyCamera(child.build, 1.15) };
  }
  const face = { ...CALM, mouthOpen: 0.5 + 0.5 * swing, headTurn: 0.3 * swing };
  return { ...WELL_LIT, children: [{ ...CHILD_SHOWN, face }], camera: faceCamera(CHILD_SHOWN) };
}

/**
 * A camera of the page's own before a synthetic child. Its frames are painted beforehand: to show one costs the page
 * next to nothing, and both pages the same.
 */
export async function openChildStream(sense: 'body' | 'face'): Promise<MediaStream> {
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [SIZE.widthPx, SIZE.heightPx];
  const context = canvas.getContext('2d', { alpha: false });
  if (context === null) throw new Error('No 2D canvas for the camera');
  const paint = createChildPainter(SIZE);
  const drawNoise = createNoiseLayer(11, SIZE.widthPx, SIZE.heightPx);
  const frames: ImageBitmap[] = [];
  for (let frame = 0; frame < FRAMES; frame++) {
    paint(context, sceneAt(sense, frame));
    drawNoise(context, frame);
    frames.push(await createImageBitmap(canvas));
  }
  let shown = 0;
  const show = () => {
    const frame = frames[shown % FRAMES];
    if (frame !== undefined) context.drawImage(frame, 0, 0);
    shown += 1;
  };
  setInterval(show, 1000 / FPS);
  return canvas.captureStream(FPS);
}
