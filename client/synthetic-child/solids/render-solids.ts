import { focalPx, type Lens } from './lens.ts';
import { lookAt, type Meeting } from './meet-solid.ts';
import { codedLevel, ROOM_LIGHT } from './room-light.ts';
import { type ScreenBox, screenBox } from './screen-box.ts';
import type { Solid } from './solid.ts';

/** A picture of solids: clear where there are none. */
export type SolidPicture = {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly rgba: Uint8ClampedArray<ArrayBuffer>;
  readonly depthM: Float32Array;
};

export const blankPicture = (widthPx: number, heightPx: number): SolidPicture => ({
  widthPx,
  heightPx,
  rgba: new Uint8ClampedArray(widthPx * heightPx * 4),
  depthM: new Float32Array(widthPx * heightPx),
});

/** Draws all solids, the nearest in front, over whatever the picture held. */
export const renderSolids = (
  picture: SolidPicture,
  lens: Omit<Lens, 'widthPx' | 'heightPx'>,
  solids: readonly Solid[],
): void => {
  picture.rgba.fill(0);
  picture.depthM.fill(Number.POSITIVE_INFINITY);
  const { widthPx, heightPx } = picture;
  const sized = { ...lens, widthPx, heightPx };
  for (const solid of nearestFirst(solids)) {
    const box = screenBox(sized, solid);
    if (box !== undefined) drawSolid(picture, sized, solid, box);
  }
};

/** What is in front is then seldom painted over. */
const nearestFirst = (solids: readonly Solid[]): readonly Solid[] =>
  solids.toSorted((a, b) => frontOf(b) - frontOf(a));

const frontOf = (solid: Solid): number =>
  solid.kind === 'ellipsoid'
    ? solid.centre[2] + Math.abs(solid.axes[2][2])
    : Math.max(solid.from[2], solid.to[2]) + solid.radiusM;

const drawSolid = (picture: SolidPicture, lens: Lens, solid: Solid, box: ScreenBox): void => {
  const { depthM, widthPx, heightPx } = picture;
  const look = lookAt(lens, solid);
  const paint = painterOf(picture, solid);
  const pixelM = 1 / focalPx(lens);
  const meeting: Meeting = { depthM: 0, xNormal: 0, yNormal: 0, zNormal: 0 };
  for (let yPx = box.fromYPx; yPx < box.toYPx; yPx += 1) {
    const y = (heightPx / 2 - yPx - 0.5) * pixelM;
    let isInside = false;
    for (let xPx = box.fromXPx; xPx < box.toXPx; xPx += 1) {
      const x = (xPx + 0.5 - widthPx / 2) * pixelM;
      const at = yPx * widthPx + xPx;
      const end = look(x, y, depthM[at] ?? 0, meeting);
      // A solid has no holes: its row ends at the first miss.
      if (end === 'missed' && isInside) break;
      isInside = end !== 'missed';
      if (end !== 'met') continue;
      depthM[at] = meeting.depthM;
      paint(at, meeting);
    }
  }
};

/** Matt, as cloth and skin are: what comes from above and below, and from the lamp by its angle. */
const painterOf = ({ rgba }: SolidPicture, { colour }: Solid) => {
  const { above, below, lamp, towardsLamp } = ROOM_LIGHT;
  return (at: number, { xNormal, yNormal, zNormal }: Meeting): void => {
    const length = Math.sqrt(xNormal * xNormal + yNormal * yNormal + zNormal * zNormal);
    const up = yNormal / length / 2 + 0.5;
    const angle =
      (xNormal * towardsLamp[0] + yNormal * towardsLamp[1] - zNormal * towardsLamp[2]) / length;
    const lit = Math.max(angle, 0);
    const byte = at * 4;
    rgba[byte] = codedLevel(colour[0] * (below[0] + (above[0] - below[0]) * up + lamp[0] * lit));
    rgba[byte + 1] = codedLevel(
      colour[1] * (below[1] + (above[1] - below[1]) * up + lamp[1] * lit),
    );
    rgba[byte + 2] = codedLevel(
      colour[2] * (below[2] + (above[2] - below[2]) * up + lamp[2] * lit),
    );
    rgba[byte + 3] = 255;
  };
};
