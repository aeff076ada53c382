import './cast.css';
import { drawingOf, type Face, type Figure } from './figures.ts';

/**
 * A figure of the books, as large as the room it is given and with its feet on the lower edge. Its open eyes go where
 * `--look-x` and `--look-y` (-1..1) say and are as open as `--eyes-open` (0..1), wherever above it these are set.
 */
export function CastFigure({ figure, face }: { figure: Figure; face: Face }) {
  return (
    <svg className="cast-figure" width="100%" height="100%" aria-hidden="true">
      <use href={`#${drawingOf(figure, face)}`} width="100%" height="100%" />
    </svg>
  );
}
