import { brightnessOf, type Light, type LightSeen, NO_LIGHT_SEEN, noteLight } from '../light.ts';
import { LOOK_LIMITS } from '../limits.ts';
import { lumaPictureOf, shrinkPicture } from '../luma-picture.ts';
import { type BlurSeen, NO_BLUR_SEEN, noteSharpness, sharpnessOf } from '../sharpness.ts';

/** How good the camera's picture is, as it was looked at last. */
type PictureSeen = Readonly<{ light: Light; isBlurred: boolean }>;

/** Looks at a frame now and then, made small, and says how much light there is and whether it is blurred. */
export type PictureMeter = Readonly<{
  read(frame: VideoFrame | ImageBitmap, nowMs: number): PictureSeen;
}>;

/** Without a 2D canvas all is fine: nobody is told to mend what was not seen. */
export function createPictureMeter(): PictureMeter {
  const { widthPx, heightPx, everyMs, lightTimes } = LOOK_LIMITS;
  const canvas =
    typeof OffscreenCanvas === 'undefined' ? null : new OffscreenCanvas(widthPx, heightPx);
  const context = canvas?.getContext('2d', { alpha: false, willReadFrequently: true }) ?? null;
  // The quick way looks at a few pixels of each place: their noise would stay.
  if (context !== null) context.imageSmoothingQuality = 'high';
  let light: LightSeen = NO_LIGHT_SEEN;
  let blur: BlurSeen = NO_BLUR_SEEN;
  let lookedAtMs = Number.NEGATIVE_INFINITY;
  return {
    read(frame, nowMs) {
      if (context !== null && nowMs - lookedAtMs >= everyMs) {
        lookedAtMs = nowMs;
        context.drawImage(frame, 0, 0, widthPx, heightPx);
        const { data } = context.getImageData(0, 0, widthPx, heightPx);
        const picture = lumaPictureOf(data, widthPx, heightPx);
        light = noteLight(light, brightnessOf(shrinkPicture(picture, lightTimes)));
        blur = noteSharpness(blur, sharpnessOf(picture));
      }
      return { light: light.light, isBlurred: blur.isBlurred };
    },
  };
}
