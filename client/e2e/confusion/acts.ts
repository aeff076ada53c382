import type { ChildScene } from '../../synthetic-child/child-scene.ts';
import type { FingersShown } from '../../synthetic-child/fingers/draw-fingers.ts';
import type { FrameShown } from '../../synthetic-child/frame-shown.ts';
import { blendScenes } from '../../synthetic-child/scene-path.ts';
import { FRAME_MS } from './clip.ts';

/** Names of signs, with the side or the pose they have. */
type SignTruth = Readonly<{
  shows: readonly string[];
  /** Shown as well by some, and no fault: what it half shows. */
  mayShow: readonly string[];
}>;

/** One thing that is done before the camera: the way to it, then held. */
export type Act = SignTruth &
  Readonly<{
    name: string;
    /** What is before the camera so long after the act was reached. */
    sceneAt: (heldMs: number) => ChildScene;
    moveMs: number;
    holdMs: number;
    /** What is passed by on the way to it and back. */
    passes?: readonly string[];
    /** Hands that are before it then. */
    fingersAt?: (heldMs: number) => readonly FingersShown[];
  }>;

export type ActedFrame = SignTruth &
  Readonly<{
    shown: FrameShown;
    /** The act that is held; null on the way to one. */
    act: string | null;
  }>;

/** One act after the other; the first is there from the start. */
export function playActs(acts: readonly Act[]): readonly ActedFrame[] {
  return acts.flatMap((act, place) => {
    const before = acts[place - 1];
    return [...(before === undefined ? [] : wayBetween(before, act)), ...heldFrames(act)];
  });
}

function heldFrames({ name, sceneAt, holdMs, fingersAt, shows, mayShow }: Act) {
  return frameTimes(holdMs).map((heldMs): ActedFrame => {
    const fingers = fingersAt?.(heldMs) ?? [];
    const shown = { hands: [], fingers, scene: sceneAt(heldMs) };
    return { shown, act: name, shows, mayShow };
  });
}

/** Both are half shown on the way: no frame of it proves anything of either. */
function wayBetween(before: Act, after: Act): readonly ActedFrame[] {
  const mayShow = [before, after].flatMap((act) => [
    ...act.shows,
    ...act.mayShow,
    ...(act.passes ?? []),
  ]);
  const [from, to] = [before.sceneAt(before.holdMs), after.sceneAt(0)];
  return frameTimes(after.moveMs).map((timeMs) => {
    const scene = blendScenes(from, to, eased(timeMs / after.moveMs));
    return { shown: { hands: [], fingers: [], scene }, act: null, shows: [], mayShow };
  });
}

const frameTimes = (lengthMs: number): readonly number[] =>
  Array.from({ length: Math.round(lengthMs / FRAME_MS) }, (_, frame) => frame * FRAME_MS);

/** A limb starts and ends its way slowly. */
const eased = (share: number): number => share * share * (3 - 2 * share);
