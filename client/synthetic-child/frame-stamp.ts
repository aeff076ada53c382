/** A frame carries its number as a row of black and white squares in its lower left corner. */
export const STAMP_SQUARE_PX = 8;
const STAMP_NUMBER_BITS = 16;
const STAMP_CHECK_BITS = 4;
const STAMP_BITS = STAMP_NUMBER_BITS + STAMP_CHECK_BITS;
const WHITE_FROM_LEVEL = 128;

export type StampPixels = {
  readonly data: Uint8ClampedArray;
  readonly width: number;
  readonly height: number;
};

/** Never the same bits as the number's own end, and never 0 for number 0 (a black corner). */
const checkOf = (frameNumber: number): number => {
  const nibbles = frameNumber ^ (frameNumber >>> 4) ^ (frameNumber >>> 8) ^ (frameNumber >>> 12);
  return (nibbles & 15) ^ 0b1010;
};

export const stampBits = (frameNumber: number): readonly boolean[] => {
  const number = frameNumber % 2 ** STAMP_NUMBER_BITS;
  const word = number * 2 ** STAMP_CHECK_BITS + checkOf(number);
  return Array.from({ length: STAMP_BITS }, (_, bit) => ((word >>> bit) & 1) === 1);
};

export const drawFrameStamp = (
  context: CanvasRenderingContext2D,
  frameNumber: number,
  heightPx: number,
): void => {
  for (const [bit, white] of stampBits(frameNumber).entries()) {
    context.fillStyle = white ? '#fff' : '#000';
    const xPx = bit * STAMP_SQUARE_PX;
    context.fillRect(xPx, heightPx - STAMP_SQUARE_PX, STAMP_SQUARE_PX, STAMP_SQUARE_PX);
  }
};

/**
 * The number in a whole frame's RGBA pixels (modulo 65 536), at the size it was drawn;
 * `undefined` when the corner holds no stamp.
 */
export const readFrameStamp = ({ data, width, height }: StampPixels): number | undefined => {
  let word = 0;
  for (let bit = 0; bit < STAMP_BITS; bit += 1) {
    const xPx = bit * STAMP_SQUARE_PX + STAMP_SQUARE_PX / 2;
    const yPx = height - STAMP_SQUARE_PX / 2;
    const green = data[(yPx * width + xPx) * 4 + 1] ?? 0;
    if (green >= WHITE_FROM_LEVEL) word += 2 ** bit;
  }
  const number = Math.floor(word / 2 ** STAMP_CHECK_BITS);
  return word % 2 ** STAMP_CHECK_BITS === checkOf(number) ? number : undefined;
};
