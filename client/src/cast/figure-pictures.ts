import { fetchSheet } from './fetch-sheet.ts';
import { drawingOf, type Face, type Figure } from './figures.ts';

/** Where open eyes look: to the left, straight on, to the right. */
export type Glance = -1 | 0 | 1;

/**
 * A figure as a picture for a canvas, square and with its feet on the lower edge. Null as long as it is not there:
 * whoever draws asks again with the next frame.
 */
export type FigurePictures = (
  figure: Figure,
  face: Face,
  glance?: Glance,
) => CanvasImageSource | null;

/** Drawn once in this size; a canvas scales it. */
const SIDE_PX = 320;
/** As in `cast.css`, which does not reach into a picture. */
const GLANCE_UNITS = 6;

/** Pictures are made as they are asked for, and kept as long as whoever opened them. */
export function openFigurePictures(): FigurePictures {
  const made = new Map<string, HTMLImageElement | null>();
  return (figure, face, glance = 0) => {
    const drawing = drawingOf(figure, face);
    const key = `${drawing} ${glance}`;
    const picture = made.get(key);
    if (picture === undefined) {
      made.set(key, null);
      makePicture(drawing, glance).then((done) => made.set(key, done));
    }
    return picture ?? null;
  };
}

async function makePicture(drawing: string, glance: Glance): Promise<HTMLImageElement | null> {
  const sheet = await fetchSheet();
  if (sheet === null) return null;
  const address = URL.createObjectURL(
    new Blob([showOnly(sheet, drawing, glance)], { type: 'image/svg+xml' }),
  );
  try {
    const picture = new Image();
    picture.src = address;
    await picture.decode();
    return picture;
  } catch {
    // A browser that draws no such picture has none there.
    return null;
  } finally {
    URL.revokeObjectURL(address);
  }
}

/** The sheet as a picture of one of its drawings. */
function showOnly(sheet: string, drawing: string, glance: Glance): string {
  const eyes = `<style>[id$="-eyes"]{transform:translate(${glance * GLANCE_UNITS}px,0)}</style>`;
  return sheet
    .replace('<svg ', `<svg width="${SIDE_PX}" height="${SIDE_PX}" `)
    .replace(/<\/svg>\s*$/, `${eyes}<use href="#${drawing}" width="100%" height="100%"/></svg>`);
}
