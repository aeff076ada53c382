import { SENSOR_NOISE_LEVELS } from './limits.ts';
import { seededGaussian, seededRandom } from './seeded-random.ts';

/** The noise picture is larger than the frame by this much, so that each frame gets its own cut. */
const MARGIN_PX = 96;

export type NoiseCut = { readonly xPx: number; readonly yPx: number };

/** RGBA noise to lay over a frame: black or white, as opaque as the value is off. */
export const noisePixels = (seed: number, pixelCount: number): Uint8ClampedArray<ArrayBuffer> => {
  const next = seededGaussian(seed);
  const rgba = new Uint8ClampedArray(pixelCount * 4);
  for (let at = 0; at < rgba.length; at += 4) {
    const offLevels = next() * SENSOR_NOISE_LEVELS;
    const level = offLevels > 0 ? 255 : 0;
    rgba.fill(level, at, at + 3);
    // A mid-grey pixel moves by about half of the laid-over opacity.
    rgba[at + 3] = Math.round(Math.abs(offLevels) * 2);
  }
  return rgba;
};

/** Which part of the noise picture frame `frameIndex` wears: the same for the same seed. */
export const noiseCut = (seed: number, frameIndex: number): NoiseCut => {
  const random = seededRandom(Math.imul(seed + 1, 0x9e3779b1) ^ frameIndex);
  return { xPx: Math.floor(random() * MARGIN_PX), yPx: Math.floor(random() * MARGIN_PX) };
};

export const createNoiseLayer = (
  seed: number,
  widthPx: number,
  heightPx: number,
): ((context: CanvasRenderingContext2D, frameIndex: number) => void) => {
  const picture = document.createElement('canvas');
  picture.width = widthPx + MARGIN_PX;
  picture.height = heightPx + MARGIN_PX;
  const pixels = noisePixels(seed, picture.width * picture.height);
  picture
    .getContext('2d')
    ?.putImageData(new ImageData(pixels, picture.width, picture.height), 0, 0);
  return (context, frameIndex) => {
    const { xPx, yPx } = noiseCut(seed, frameIndex);
    context.drawImage(picture, xPx, yPx, widthPx, heightPx, 0, 0, widthPx, heightPx);
  };
};
