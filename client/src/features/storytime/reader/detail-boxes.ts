import { PAGE_UNITS } from '@advay/shared/books/book-limits';
import type { BookPage } from '@advay/shared/books/book-schema';

/** Where a finger finds a detail, in percent of the page. */
export type DetailBox = Readonly<{
  id: string;
  effect: BookPage['details'][number]['effect'];
  left: number;
  top: number;
  width: number;
  height: number;
}>;

/** Small things are as easy to hit as large ones: 14 % of the page at least. */
const LEAST_UNITS = 140;

/** The details' own boxes in a drawing that stands on the page, grown where they are small. */
export function detailBoxes(scene: SVGSVGElement, { details }: BookPage): readonly DetailBox[] {
  return details.flatMap(({ id, effect }) => {
    const element = scene.getElementById(id);
    if (!(element instanceof SVGGraphicsElement)) return [];
    const { x, y, width, height } = element.getBBox();
    const across = span(x, width);
    const down = span(y, height);
    return [
      {
        id,
        effect,
        left: across.start,
        width: across.length,
        top: down.start,
        height: down.length,
      },
    ];
  });
}

function span(start: number, length: number): { start: number; length: number } {
  const grown = Math.max(length, LEAST_UNITS);
  const from = Math.max(0, start - (grown - length) / 2);
  const to = Math.min(PAGE_UNITS, from + grown);
  const percent = 100 / PAGE_UNITS;
  return { start: from * percent, length: Math.max(0, to - from) * percent };
}
