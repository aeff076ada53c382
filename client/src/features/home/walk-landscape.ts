import type { GardenPlace } from '../../game-runtime/description.ts';
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

/** To where the firefly shows something, if that is not on the glass. */
export function walkToPlace(land: HTMLElement, name: GardenPlace): void {
  const place = land.querySelector(`[data-place="${name}"]`);
  if (place === null || liesBeyond(land, place) === 0) return;
  const behavior = hasCalmMotion() ? 'instant' : 'smooth';
  place.scrollIntoView({ inline: 'center', block: 'nearest', behavior });
}

/** To which sides there is a sign that the firefly shows and the glass does not. */
export function proposedBeyond(land: HTMLElement): Readonly<{ left: boolean; right: boolean }> {
  const sides = [...land.querySelectorAll('[data-is-proposed]')].map((sign) =>
    liesBeyond(land, sign),
  );
  return { left: sides.includes(-1), right: sides.includes(1) };
}

function liesBeyond(land: HTMLElement, thing: Element): -1 | 0 | 1 {
  const glass = land.getBoundingClientRect();
  const { left, right } = thing.getBoundingClientRect();
  const middle = (left + right) / 2;
  if (middle < glass.left) return -1;
  return middle > glass.right ? 1 : 0;
}
