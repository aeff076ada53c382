import { blendShown } from './body/blend-shown.ts';
import type { ChildScene } from './child-scene.ts';

/** A scene is fully there at `timeMs`. */
type SceneMoment = { readonly timeMs: number; readonly scene: ChildScene };

/** In order of time. */
export type ScenePath = readonly SceneMoment[];

/** `share` of the way from one scene to another; children who come or go do so at once. */
export const blendScenes = (from: ChildScene, to: ChildScene, share: number): ChildScene => ({
  ...blendShown({ ...from, children: 0 }, { ...to, children: 0 }, share),
  children: to.children.map((child, place) =>
    blendShown(from.children[place] ?? child, child, share),
  ),
});

/** Straight between its moments; at rest before the first and after the last. */
export const sceneAt = (path: ScenePath, timeMs: number): ChildScene | undefined => {
  const reached = path.findLast((moment) => moment.timeMs <= timeMs) ?? path[0];
  if (reached === undefined) return undefined;
  const next = path.find((moment) => moment.timeMs > timeMs);
  if (next === undefined || next.timeMs <= reached.timeMs) return reached.scene;
  const share = (timeMs - reached.timeMs) / (next.timeMs - reached.timeMs);
  return share <= 0 ? reached.scene : blendScenes(reached.scene, next.scene, share);
};
