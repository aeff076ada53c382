import { hasCalmMotion } from '../../ui/calm-motion.ts';

/** A glass or a font may round its lengths by one. */
const ROUNDED_PX = 2;

type Scrolled = Readonly<Pick<HTMLElement, 'scrollLeft' | 'scrollWidth' | 'clientWidth'>>;

/** Whether there is nothing more to either side. */
export function whereOf({ scrollLeft, scrollWidth, clientWidth }: Scrolled): Readonly<{
  isAtLeft: boolean;
  isAtRight: boolean;
}> {
  return {
    isAtLeft: scrollLeft <= ROUNDED_PX,
    isAtRight: scrollLeft + clientWidth >= scrollWidth - ROUNDED_PX,
  };
}

/** One place on, to the left or to the right; at once where less motion is asked for. */
export function walkLandscape(land: HTMLElement, way: -1 | 1): void {
  const place = land.querySelector('[data-place]');
  const stepPx = place?.getBoundingClientRect().width ?? land.clientWidth;
  land.scrollBy({ left: way * stepPx, behavior: hasCalmMotion() ? 'instant' : 'smooth' });
}
