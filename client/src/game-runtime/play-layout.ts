import { letterbox } from './field-to-px.ts';

/** A rectangle in CSS pixels. */
export type PxBox = Readonly<{
  leftPx: number;
  topPx: number;
  widthPx: number;
  heightPx: number;
}>;

/** What stands before the scenery of a stage: nothing of it may cover the field. */
export type StandsBefore = Readonly<{
  /** The round buttons in the upper corners. */
  hasCorners: boolean;
  /** The window in which the child sees itself; null where there is none, else where it may be. */
  camera: 'anywhere' | 'above' | null;
  /** The screen was turned in the middle of the round, and it is shown how it was held. */
  isTurned?: boolean;
}>;

export type PlayLayout = Readonly<{
  field: PxBox;
  /** Beside the field in the lower corner, or above it between the corner buttons. */
  cameraAt: 'beside' | 'above';
  /** All that is taken, by name. */
  zones: Readonly<Record<string, PxBox>>;
}>;

/** Sizes in CSS pixels. `play-layout.css` has the same. */
const EDGE_PX = 8;
const CORNER_PX = 84;
const CAMERA = {
  beside: { widthPx: 144, heightPx: 142 },
  above: { widthPx: 104, heightPx: 80 },
} as const;
/** How to hold the screen: in a row above the field of a tall window, in a column beside that of a wide one. */
const HINT = { longPx: 148, shortPx: 76 } as const;
/** The sound button: beside the way home where that is a row, below it where it is a column. `sound-corner.module.css` has the same. */
const SOUND = { sidePx: 64, besidePx: 92, belowPx: 96, fromEdgePx: 16 } as const;
/** One line of what the voice says; on a narrow phone two. */
const CAPTION_PX = { low: 60, wide: 76, narrow: 92 } as const;
const LOW_BELOW_PX = 480;
const NARROW_BELOW_PX = 600;

/** Where everything has its place on a stage of this size: the field is as large as the others leave it. */
export function layPlay(
  widthPx: number,
  heightPx: number,
  aspect: number,
  before: StandsBefore,
): PlayLayout {
  const layouts = (['beside', 'above'] as const)
    .filter((cameraAt) => cameraAt === 'above' || before.camera !== 'above')
    .map((cameraAt) => layWith(cameraAt, widthPx, heightPx, aspect, before));
  return layouts.reduce((best, layout) =>
    layout.field.widthPx > best.field.widthPx ? layout : best,
  );
}

function layWith(
  cameraAt: PlayLayout['cameraAt'],
  widthPx: number,
  heightPx: number,
  aspect: number,
  { hasCorners, camera, isTurned = false }: StandsBefore,
): PlayLayout {
  const isTall = heightPx > widthPx;
  const captionPx = captionHeight(widthPx, heightPx);
  const size = CAMERA[cameraAt];
  const cornerPx = hasCorners ? CORNER_PX + EDGE_PX : 0;
  const cameraPx = camera === null ? 0 : size.widthPx + 2 * EDGE_PX;
  const isAbove = cameraAt === 'above';
  const hintPx = isTurned ? HINT.shortPx + EDGE_PX : 0;
  const headPx = isAbove && (hasCorners || camera !== null) ? CORNER_PX + EDGE_PX : 0;
  const sidePx = isAbove ? 0 : cornerPx;
  const topPx = headPx + (isTall ? hintPx : 0);
  const leftPx = sidePx + (isTall ? 0 : hintPx);
  const rightPx = isAbove ? 0 : Math.max(cornerPx, cameraPx);
  const box = letterbox(widthPx - leftPx - rightPx, heightPx - topPx - captionPx, aspect);
  const corner = { topPx: 0, widthPx: CORNER_PX, heightPx: CORNER_PX };
  const cameraBox = {
    leftPx: widthPx - size.widthPx - EDGE_PX - (isAbove ? CORNER_PX + EDGE_PX : 0),
    topPx: isAbove ? EDGE_PX : heightPx - size.heightPx - EDGE_PX,
    ...size,
  };
  const hint = isTall
    ? {
        leftPx: (widthPx - HINT.longPx) / 2,
        topPx: headPx,
        widthPx: HINT.longPx,
        heightPx: HINT.shortPx,
      }
    : {
        leftPx: sidePx,
        topPx: headPx + (heightPx - headPx - captionPx - HINT.longPx) / 2,
        widthPx: HINT.shortPx,
        heightPx: HINT.longPx,
      };
  return {
    cameraAt,
    field: { ...box, leftPx: leftPx + box.leftPx, topPx: topPx + box.topPx },
    zones: {
      caption: {
        leftPx: 0,
        topPx: heightPx - captionPx,
        widthPx: beforeCamera(),
        heightPx: captionPx,
      },
      ...(hasCorners && {
        'way home': { ...corner, leftPx: 0 },
        sound: soundBox(cameraAt),
        'way to play': { ...corner, leftPx: widthPx - CORNER_PX },
      }),
      ...(camera !== null && { camera: cameraBox }),
      ...(isTurned && { hint }),
    },
  };

  /** What is said stops before the window in the lower corner. */
  function beforeCamera(): number {
    return camera === null || isAbove ? widthPx : cameraBox.leftPx;
  }
}

function soundBox(cameraAt: PlayLayout['cameraAt']): PxBox {
  const isRow = cameraAt === 'above';
  return {
    leftPx: isRow ? SOUND.besidePx : SOUND.fromEdgePx,
    topPx: isRow ? SOUND.fromEdgePx : SOUND.belowPx,
    widthPx: SOUND.sidePx,
    heightPx: SOUND.sidePx,
  };
}

function captionHeight(widthPx: number, heightPx: number): number {
  if (heightPx < LOW_BELOW_PX) return CAPTION_PX.low;
  return widthPx < NARROW_BELOW_PX ? CAPTION_PX.narrow : CAPTION_PX.wide;
}

/** How much of two boxes is the same place, in square pixels. */
export function overlapPx2(a: PxBox, b: PxBox): number {
  const along = (from: number, size: number, otherFrom: number, otherSize: number) =>
    Math.max(0, Math.min(from + size, otherFrom + otherSize) - Math.max(from, otherFrom));
  return (
    along(a.leftPx, a.widthPx, b.leftPx, b.widthPx) *
    along(a.topPx, a.heightPx, b.topPx, b.heightPx)
  );
}
