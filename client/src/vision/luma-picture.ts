/** A small picture without colours, row by row from the top left. */
export type LumaPicture = Readonly<{
  widthPx: number;
  heightPx: number;
  /** 0..255 each. */
  lumas: Float32Array;
}>;

/** Of pixels in RGBA, as the eye weighs them: ITU-R BT.709. */
export function lumaPictureOf(
  rgba: ArrayLike<number>,
  widthPx: number,
  heightPx: number,
): LumaPicture {
  const lumas = new Float32Array(widthPx * heightPx);
  for (let pixel = 0; pixel < lumas.length; pixel += 1) {
    const at = pixel * 4;
    lumas[pixel] =
      0.2126 * (rgba[at] ?? 0) + 0.7152 * (rgba[at + 1] ?? 0) + 0.0722 * (rgba[at + 2] ?? 0);
  }
  return { widthPx, heightPx, lumas };
}

/** The same picture so many times smaller, each place the mean of what was there: noise of single pixels is gone. */
export function shrinkPicture(picture: LumaPicture, times: number): LumaPicture {
  const widthPx = Math.floor(picture.widthPx / times);
  const heightPx = Math.floor(picture.heightPx / times);
  const lumas = new Float32Array(widthPx * heightPx);
  for (let y = 0; y < heightPx * times; y += 1) {
    for (let x = 0; x < widthPx * times; x += 1) {
      const place = Math.floor(y / times) * widthPx + Math.floor(x / times);
      const luma = picture.lumas[y * picture.widthPx + x] ?? 0;
      lumas[place] = (lumas[place] ?? 0) + luma / (times * times);
    }
  }
  return { widthPx, heightPx, lumas };
}
