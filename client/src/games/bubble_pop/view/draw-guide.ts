import { fillCircle, fillEllipse } from './draw-shapes.ts';

/** The firefly that shows the way: paler than the child's own light. */
export function drawGuideFly(
  context: CanvasRenderingContext2D,
  at: Readonly<{ x: number; y: number; sizePx: number }>,
  look: Readonly<{ alpha: number; timeMs: number; isStill: boolean }>,
): void {
  const unit = at.sizePx / 64;
  const beat = look.isStill ? 0 : Math.sin(look.timeMs / 60) * 0.18;
  context.save();
  context.translate(at.x, at.y);
  context.scale(unit, unit);
  context.globalAlpha = look.alpha * 0.4;
  fillCircle(context, 0, 4, 34, '#ffe6a3');
  context.globalAlpha = look.alpha;
  fillEllipse(context, -17, -8, 16, 10 * (1 + beat), '#ffffff', 0.55);
  fillEllipse(context, 17, -8, 16, 10 * (1 + beat), '#dff2ff', -0.55);
  fillEllipse(context, 0, 9, 14, 17, '#f2a93b');
  fillEllipse(context, -2, 8, 11.5, 15, '#ffc857');
  fillCircle(context, 0, -9, 11.5, '#5b4b8a');
  for (const side of [-1, 1]) {
    fillCircle(context, side * 4.4, -10, 3.6, '#fffbf2');
    fillCircle(context, side * 4.4 + 0.6, -9.4, 1.7, '#2b2440');
  }
  context.restore();
}
