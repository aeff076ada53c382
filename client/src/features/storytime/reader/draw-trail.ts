import { PAGE_UNITS } from '@advay/shared/books/book-limits';
import { type FingerPath, fingerAt, TRAIL_MS } from './finger-path.ts';

const DOTS = 22;
/** Of the page's width. */
const DOT_SHARE = 0.022;

/** Draws where a finger was a moment ago, fainter the longer ago; false when there is nothing left of it. */
export function drawTrail(canvas: HTMLCanvasElement, path: FingerPath, nowMs: number): boolean {
  const context = canvas.getContext('2d');
  if (context === null) return false;
  const sizePx = Math.round(canvas.clientWidth * Math.min(2, devicePixelRatio));
  if (canvas.width !== sizePx) {
    canvas.width = sizePx;
    canvas.height = sizePx;
  }
  context.clearRect(0, 0, sizePx, sizePx);
  context.fillStyle = getComputedStyle(canvas).color;
  let hasAny = false;
  for (let dot = DOTS; dot > 0; dot -= 1) {
    const share = dot / DOTS;
    const at = fingerAt(path, nowMs - share * TRAIL_MS);
    if (at === null) continue;
    hasAny = true;
    context.globalAlpha = 0.55 * (1 - share) ** 1.5;
    context.beginPath();
    context.arc(
      (at.x / PAGE_UNITS) * sizePx,
      (at.y / PAGE_UNITS) * sizePx,
      sizePx * DOT_SHARE * (1 - 0.7 * share),
      0,
      2 * Math.PI,
    );
    context.fill();
  }
  return hasAny;
}
