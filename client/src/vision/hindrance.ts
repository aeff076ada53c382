import type { Distance } from './distance.ts';
import type { Light } from './light.ts';

/** What can be told from the camera's pictures of why nobody is seen. */
export type Hindrance = 'black' | 'dark' | 'blurred' | 'too-near' | 'too-far';

type Look = Readonly<{ light: Light; isBlurred: boolean; distance: Distance }>;

/**
 * The one to mend first: what hides all else goes before it. Null where the picture is good and nobody is in it. Somebody
 * right before the lens blurs the picture too, so that is asked before the lens is blamed.
 */
export function hindranceOf({ light, isBlurred, distance }: Look): Hindrance | null {
  if (light === 'black' || light === 'dark') return light;
  if (distance === 'too-near') return distance;
  if (isBlurred) return 'blurred';
  return distance === 'too-far' ? distance : null;
}
