import { LOOK_LIMITS } from '../limits.ts';
import type { LumaPicture } from '../luma-picture.ts';

const { widthPx, heightPx } = LOOK_LIMITS;

/** A thing in a room: a flat rectangle, in shares of the picture. */
export type RoomThing = Readonly<{
  left: number;
  top: number;
  width: number;
  height: number;
  luma: number;
}>;

/** A room as the camera's small picture shows it: a wall, and flat things before it. */
export function roomPicture(things: readonly RoomThing[], wallLuma = 150): LumaPicture {
  const lumas = new Float32Array(widthPx * heightPx).fill(wallLuma);
  for (const { left, top, width, height, luma } of things) {
    for (let y = Math.floor(top * heightPx); y < (top + height) * heightPx && y < heightPx; y++) {
      const from = Math.floor(left * widthPx);
      const to = Math.min(widthPx, Math.ceil((left + width) * widthPx));
      lumas.fill(luma, y * widthPx + from, y * widthPx + to);
    }
  }
  return { widthPx, heightPx, lumas };
}

/** The same through a lens that spreads each point like a bell of this deviation. */
export function blurred(picture: LumaPicture, sigmaPx: number): LumaPicture {
  const reach = Math.ceil(sigmaPx * 3);
  const bell = Array.from({ length: 2 * reach + 1 }, (_, at) =>
    Math.exp(-((at - reach) ** 2) / (2 * sigmaPx ** 2)),
  );
  const whole = bell.reduce((sum, weight) => sum + weight, 0);
  const spread = (from: Float32Array, stepX: 0 | 1, stepY: 0 | 1): Float32Array =>
    from.map((_, place) => {
      const [x, y] = [place % widthPx, Math.floor(place / widthPx)];
      return bell.reduce((sum, weight, at) => {
        const way = at - reach;
        const nearX = Math.min(widthPx - 1, Math.max(0, x + way * stepX));
        const nearY = Math.min(heightPx - 1, Math.max(0, y + way * stepY));
        return sum + ((from[nearY * widthPx + nearX] ?? 0) * weight) / whole;
      }, 0);
    });
  return { ...picture, lumas: spread(spread(picture.lumas, 1, 0), 0, 1) };
}

/** The same in another light, with noise of this deviation from `random` (0..1). */
export function seenIn(
  picture: LumaPicture,
  {
    lightShare = 1,
    noise = 0,
    random,
  }: { lightShare?: number; noise?: number; random: () => number },
): LumaPicture {
  const bell = () => (random() + random() + random() + random() - 2) * Math.sqrt(3);
  return { ...picture, lumas: picture.lumas.map((luma) => luma * lightShare + noise * bell()) };
}
