import { brightnessOf, type Light, type LightSeen, NO_LIGHT_SEEN, noteLight } from '../light.ts';
import { LIGHT_LIMITS } from '../limits.ts';

/** Looks at a frame now and then and says how much light there is. */
export type LightMeter = Readonly<{ read(frame: VideoFrame | ImageBitmap, nowMs: number): Light }>;

/** Without a 2D canvas all light is fine: nobody is told to mend what was not seen. */
export function createLightMeter(): LightMeter {
  const { widthPx, heightPx, everyMs } = LIGHT_LIMITS;
  const canvas =
    typeof OffscreenCanvas === 'undefined' ? null : new OffscreenCanvas(widthPx, heightPx);
  const context = canvas?.getContext('2d', { alpha: false, willReadFrequently: true }) ?? null;
  // The quick way looks at a few pixels of each place: their noise would stay.
  if (context !== null) context.imageSmoothingQuality = 'high';
  let seen: LightSeen = NO_LIGHT_SEEN;
  let lookedAtMs = Number.NEGATIVE_INFINITY;
  return {
    read(frame, nowMs) {
      if (context === null || nowMs - lookedAtMs < everyMs) return seen.light;
      lookedAtMs = nowMs;
      context.drawImage(frame, 0, 0, widthPx, heightPx);
      seen = noteLight(seen, brightnessOf(context.getImageData(0, 0, widthPx, heightPx).data));
      return seen.light;
    },
  };
}
