import { SHARPNESS_LIMITS } from './limits.ts';
import type { LumaPicture } from './luma-picture.ts';

/** Whether the newest look and the one before found the picture blurred; plain data between two looks. */
export type BlurSeen = Readonly<{
  isBlurred: boolean;
  /** What the newest look said: it is believed when the next one says the same. */
  said: boolean;
}>;

export const NO_BLUR_SEEN: BlurSeen = { isBlurred: false, said: false };

/** Takes in a look; null is one that tells nothing. A camera that finds its focus again changes nothing. */
export function noteSharpness({ isBlurred, said }: BlurSeen, sharpness: number | null): BlurSeen {
  const { blurredBelow, hysteresis } = SHARPNESS_LIMITS;
  const now = sharpness !== null && sharpness < blurredBelow + (isBlurred ? hysteresis : 0);
  return { isBlurred: now === said ? now : isBlurred, said: now };
}

/**
 * How sharp the strongest edges of a picture are: about 1 where dark becomes bright from one pixel to the next, less the
 * wider the way from one to the other is. Null where there is no edge to tell by.
 */
export function sharpnessOf(picture: LumaPicture): number | null {
  const { nearPx, widePx, nearShare, wideShare, leastContrast, rimShare } = SHARPNESS_LIMITS;
  const rimPx = Math.max(widePx, Math.round(picture.widthPx * rimShare));
  const contrast = strongest(picture, widePx, rimPx, wideShare);
  if (contrast < leastContrast) return null;
  return strongest(picture, nearPx, rimPx, nearShare) / contrast;
}

/** The difference across `reachPx` to both sides that this share of all pixels has at least, across or down. */
function strongest(
  { widthPx, heightPx, lumas }: LumaPicture,
  reachPx: number,
  rimPx: number,
  share: number,
): number {
  const counts = new Uint32Array(256);
  const at = (x: number, y: number) => lumas[y * widthPx + x] ?? 0;
  let pixels = 0;
  for (let y = rimPx; y < heightPx - rimPx; y += 1) {
    for (let x = rimPx; x < widthPx - rimPx; x += 1) {
      const across = Math.abs(at(x + reachPx, y) - at(x - reachPx, y));
      const down = Math.abs(at(x, y + reachPx) - at(x, y - reachPx));
      const level = Math.round(Math.max(across, down));
      counts[level] = (counts[level] ?? 0) + 1;
      pixels += 1;
    }
  }
  let left = pixels * share;
  for (let level = 255; level > 0; level -= 1) {
    left -= counts[level] ?? 0;
    if (left <= 0) return level;
  }
  return 0;
}
