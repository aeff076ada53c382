import type { ActedFrame } from './acts.ts';
import type { SeenFrame } from './clip.ts';
import type { SignSense } from './sign-proof.ts';

/** In words, every act during which the first seat is somebody else's than at the end of the first act. */
export function ownerFaults<S extends SignSense>(
  frames: readonly ActedFrame[],
  seen: readonly SeenFrame<S>[],
): readonly string[] {
  const idAt = (frame: number) => seen[frame]?.people.find(({ seat }) => seat === 0)?.id;
  const began = frames.findIndex(({ act }) => act !== frames[0]?.act);
  const owner = idAt(began - 1);
  if (owner === undefined) return ['nobody has the first seat'];
  const lost = frames.flatMap(({ act }, at) => {
    const id = idAt(at);
    return at < began || act === null || id === undefined || id === owner ? [] : [act];
  });
  return [...new Set(lost)].map((act) => `another has the first seat: ${act}`);
}
