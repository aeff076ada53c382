import type { ViewPoint } from '../../../../view-space.ts';
import { viewDistance } from '../../../../view-space.ts';
import { HAND_LANDMARK } from '../../landmarks.ts';
import { heldCount, isShown, playHands } from './play-hands.ts';

const SHAPES = ['fist', 'open-palm', 'point', 'pinch', 'wave', 'strike', 'sweep'] as const;
/** Long enough to hold a number. */
const FRAMES = 40;

/** What one hand shows that is held still: the number, and the names of all that is shown. */
export function readStill(
  landmarks: readonly ViewPoint[],
  frameAspect: number,
): Readonly<{ count: number | undefined; shapes: readonly string[] }> {
  const at = (place: number) => landmarks[place] ?? { xNorm: 0, yNorm: 0 };
  const scale = viewDistance(at(HAND_LANDMARK.wrist), at(HAND_LANDMARK.middleKnuckle), frameAspect);
  const hand = { id: 1, side: null, landmarks, scale };
  const said = playHands(FRAMES, () => [hand], { frameAspect }).at(-1);
  if (said === undefined) throw new Error('No frame was played');
  return { count: heldCount(said), shapes: SHAPES.filter((name) => isShown(said, name)) };
}
