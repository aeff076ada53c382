import type { FrameLook } from './frame-painter.ts';
import type { FrameShown } from './frame-shown.ts';
import { type FrameTruth, frameTruth } from './frame-truth.ts';
import { type HandInFrame, type HandPath, type HandSide, handAt, pathEndMs } from './hand-path.ts';
import { type ScenePath, sceneAt } from './scene-path.ts';

/** What a recorded camera shows, from time 0: one path for each hand that plays. */
export type CameraScript = FrameLook & {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly fps: number;
  readonly hands: Readonly<Partial<Record<HandSide, HandPath>>>;
  /** Children, beside whatever hands there are. */
  readonly scenes?: ScenePath | undefined;
  /** Defaults to the end of the longest path. */
  readonly durationMs?: number | undefined;
};

const SIDES: readonly HandSide[] = ['left', 'right'];

export const scriptFrameCount = (script: CameraScript): number => {
  const endsMs = SIDES.map((side) => pathEndMs(script.hands[side] ?? []));
  const sceneEndMs = script.scenes?.at(-1)?.timeMs ?? 0;
  const durationMs = script.durationMs ?? Math.max(...endsMs, sceneEndMs);
  return Math.max(1, Math.round((durationMs / 1000) * script.fps));
};

export const frameTimeMs = (script: CameraScript, frameIndex: number): number =>
  (frameIndex * 1000) / script.fps;

const handsAtFrame = (script: CameraScript, frameIndex: number): readonly HandInFrame[] =>
  SIDES.flatMap((side) => {
    const path = script.hands[side];
    return path === undefined || path.length === 0
      ? []
      : [{ side, moment: handAt(path, frameTimeMs(script, frameIndex)) }];
  });

export const shownAtFrame = (script: CameraScript, frameIndex: number): FrameShown => ({
  hands: handsAtFrame(script, frameIndex),
  fingers: [],
  scene: sceneAt(script.scenes ?? [], frameTimeMs(script, frameIndex)),
});

/** The truth of every frame: needs no browser, and is the same on every machine. */
export const scriptTruth = (script: CameraScript): readonly FrameTruth[] =>
  Array.from({ length: scriptFrameCount(script) }, (_, frameIndex) =>
    frameTruth(
      shownAtFrame(script, frameIndex),
      frameIndex,
      frameTimeMs(script, frameIndex),
      script,
    ),
  );
