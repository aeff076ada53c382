import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { drawingOf, FACES, FIGURES, type Figure } from '../../src/cast/figures.ts';
import { CAST_DIR, readCast } from './cast.ts';
import { composeScene } from './compose-scene.ts';

const VIEW_BOX = /\bviewBox="([^"]+)"/;

/**
 * The figures that live outside of the books, as one drawing that shows nothing by itself: a `<symbol>` for each with
 * each of its faces, which stands on the lower edge of the room it is given.
 */
export function drawCastSheet(): string {
  const symbols = FIGURES.flatMap((figure) => {
    const viewBox = viewBoxOf(figure);
    return FACES.map(
      (face) =>
        `<symbol id="${drawingOf(figure, face)}" viewBox="${viewBox}" preserveAspectRatio="xMidYMax meet"><use href="#cast-${figure}-${face}" /></symbol>`,
    );
  });
  return composeScene(
    `<svg xmlns="http://www.w3.org/2000/svg">${symbols.join('')}</svg>`,
    readCast(),
  );
}

/** People share a file; every animal has its own. */
const fileOf = (figure: Figure): string => (figure === 'girl' ? 'people.svg' : `${figure}.svg`);

function viewBoxOf(figure: Figure): string {
  const file = fileOf(figure);
  const viewBox = VIEW_BOX.exec(readFileSync(join(CAST_DIR, file), 'utf8'))?.[1];
  if (viewBox === undefined) throw new Error(`cast/${file} has no viewBox`);
  return viewBox;
}
