import { type CanvasCameraOptions, openCanvasCamera } from './canvas-camera.ts';
import type { ChildScene } from './child-scene.ts';
import type { FrameTruth } from './frame-truth.ts';
import {
  type HandInFrame,
  type HandPath,
  type HandSide,
  type HandTarget,
  handAt,
  pathEndMs,
} from './hand-path.ts';

export type SyntheticCamera = {
  readonly stream: MediaStream;
  /** A further stream of the same picture, for an app that stops its tracks and asks again. */
  readonly openStream: () => MediaStream;
  /** Goes there in a straight line (at once when `overMs` is 0); pose and visibility at once. */
  readonly moveTo: (target: HandTarget, how?: { side?: HandSide; overMs?: number }) => void;
  /** Plays a path from now on, in its own time; settles when its last frame was drawn. */
  readonly follow: (path: HandPath, side?: HandSide) => Promise<void>;
  /** Children in place of the empty room, from the next frame on; `undefined` and they are gone. */
  readonly showScene: (scene: ChildScene | undefined) => void;
  /** Dims the whole picture from the next frame on: 1 is a well-lit room, 0 a covered lens. */
  readonly setLight: (lightShare: number) => void;
  /** Blurs the picture from the next frame on, by a deviation in pixels: 0 is a clean lens. */
  readonly setBlur: (blurPx: number) => void;
  readonly truth: () => FrameTruth;
  readonly history: () => readonly FrameTruth[];
  /** Frozen it sends no frame, as a webcam whose driver hangs. */
  readonly freeze: (isFrozen: boolean) => void;
  readonly stop: () => void;
};

/** A webcam whose hands are steered by a script. Starts with no hand in the picture. */
export const createSyntheticCamera = async (
  options: CanvasCameraOptions,
): Promise<SyntheticCamera> => {
  const pathBySide = new Map<HandSide, HandPath>();
  let scene: ChildScene | undefined;
  let lightShare = 1;
  let blurPx = 0;
  const waiting = new Set<{ endMs: number; done: () => void }>();

  const handsAt = (timeMs: number): readonly HandInFrame[] => {
    for (const wait of waiting) {
      if (timeMs < wait.endMs) continue;
      waiting.delete(wait);
      // After this frame was drawn, so that its truth is there.
      queueMicrotask(wait.done);
    }
    return [...pathBySide].map(([side, path]) => ({ side, moment: handAt(path, timeMs) }));
  };
  const camera = await openCanvasCamera(options, (timeMs) => ({
    hands: handsAt(timeMs),
    fingers: [],
    scene,
    lightShare,
    blurPx,
  }));

  /** Keeps the pose of the moment before, so that the change of pose is seen. */
  const setPath = (side: HandSide, path: HandPath, nowMs: number): void => {
    const before = pathBySide.get(side);
    const now = before === undefined ? undefined : handAt(before, nowMs);
    const start = now?.visible === true ? [{ ...now, timeMs: nowMs }] : [];
    pathBySide.set(side, [...start, ...path]);
  };

  return {
    stream: camera.openStream(),
    openStream: camera.openStream,
    moveTo: (target, { side = 'right', overMs = 0 } = {}) => {
      const nowMs = performance.now();
      const before = pathBySide.get(side);
      const now = before === undefined ? undefined : handAt(before, nowMs);
      const from = now?.visible === true && overMs > 0 ? now : target;
      const { xNorm, yNorm } = from;
      setPath(
        side,
        [
          { ...target, xNorm, yNorm, timeMs: nowMs },
          { ...target, timeMs: nowMs + overMs },
        ],
        nowMs,
      );
    },
    follow: (path, side = 'right') => {
      const nowMs = performance.now();
      setPath(
        side,
        path.map((point) => ({ ...point, timeMs: nowMs + point.timeMs })),
        nowMs,
      );
      const endMs = nowMs + pathEndMs(path);
      return new Promise((done) => waiting.add({ endMs, done }));
    },
    showScene: (wanted) => {
      scene = wanted;
    },
    setLight: (wanted) => {
      lightShare = wanted;
    },
    setBlur: (wanted) => {
      blurPx = wanted;
    },
    truth: camera.truth,
    history: camera.history,
    freeze: camera.freeze,
    stop: camera.stop,
  };
};
