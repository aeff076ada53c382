/**
 * A point in view space: 0..1 across the camera picture as the child sees itself (mirrored once, here),
 * x to the child's right, y down. Landmarks may lie a little outside 0..1.
 */
export type ViewPoint = Readonly<{ xNorm: number; yNorm: number }>;

/** A point of any picture, 0..1 across it and down. */
type PicturePoint = Readonly<{ x: number; y: number }>;

/** A point of the camera's own picture, not mirrored. */
export type CameraPoint = PicturePoint;

/** A rectangle in shares of a picture. */
export type Box = Readonly<{ left: number; top: number; width: number; height: number }>;

const WHOLE_PICTURE: Box = { left: 0, top: 0, width: 1, height: 1 };

/** How a camera picture becomes what the child sees: which part of it, and mirrored or not. */
export type Framing = Readonly<{ crop: Box; isMirrored: boolean }>;

/** The child sees the whole picture as in a mirror. */
export const MIRROR: Framing = { crop: WHOLE_PICTURE, isMirrored: true };

/** The one place where crop and mirror are applied. Points outside the crop land outside 0..1. */
export function intoCrop(point: PicturePoint, { crop, isMirrored }: Framing): PicturePoint {
  const across = (point.x - crop.left) / crop.width;
  return { x: isMirrored ? 1 - across : across, y: (point.y - crop.top) / crop.height };
}

/** The way back of `intoCrop`. */
export function outOfCrop(point: PicturePoint, { crop, isMirrored }: Framing): PicturePoint {
  const across = isMirrored ? 1 - point.x : point.x;
  return { x: crop.left + across * crop.width, y: crop.top + point.y * crop.height };
}

/** Where the child sees a point of the camera's picture. */
export function toViewPoint(point: CameraPoint, framing: Framing): ViewPoint {
  const { x, y } = intoCrop(point, framing);
  return { xNorm: x, yNorm: y };
}

/** The largest box of an aspect in the middle of a picture, times `share`; a circle in it stays a circle. */
export function middleBox(pictureAspect: number, boxAspect: number, share: number): Box {
  const width = share * Math.min(1, boxAspect / pictureAspect);
  const height = share * Math.min(1, pictureAspect / boxAspect);
  return { left: (1 - width) / 2, top: (1 - height) / 2, width, height };
}

/** Distance in frame heights: the same for a hand moving across and down. */
export function viewDistance(a: ViewPoint, b: ViewPoint, frameAspect: number): number {
  return Math.hypot((a.xNorm - b.xNorm) * frameAspect, a.yNorm - b.yNorm);
}
