import { PAGE_UNITS } from '@advay/shared/books/book-limits';
import type { PagePoint } from '../record/draw.ts';

/** A place of the window in page units; may lie beyond the page. */
export function pagePoint(page: Element, clientXPx: number, clientYPx: number): PagePoint {
  const { left, top, width, height } = page.getBoundingClientRect();
  return {
    x: ((clientXPx - left) / Math.max(1, width)) * PAGE_UNITS,
    y: ((clientYPx - top) / Math.max(1, height)) * PAGE_UNITS,
  };
}

export function isOnPage({ x, y }: PagePoint): boolean {
  return x >= 0 && y >= 0 && x <= PAGE_UNITS && y <= PAGE_UNITS;
}
