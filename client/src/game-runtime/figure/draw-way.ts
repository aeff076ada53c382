import type { Vec2 } from '@advay/shared/kernel/vec2';
import { scenePalette } from '../draw/palette.ts';
import { around, stroke } from '../draw/pen.ts';
import type { Context } from '../draw/shapes.ts';

// Told from any ground, by day and at dusk.
const { paper, sunDeep } = scenePalette(false);

/** A bold arrow to the right (1) or to the left: the way a figure is to go. */
export function drawWay(context: Context, at: Vec2, radiusPx: number, way: 1 | -1): void {
  around(context, at, radiusPx, () => {
    context.scale(way, 1);
    for (const [tone, thick] of [
      [paper, 0.62],
      [sunDeep, 0.36],
    ] as const) {
      stroke(context, tone, thick, (path) => {
        path.moveTo(-0.6, 0);
        path.lineTo(0.7, 0);
      });
      stroke(context, tone, thick, (path) => {
        path.moveTo(0.1, -0.6);
        path.lineTo(0.7, 0);
        path.lineTo(0.1, 0.6);
      });
    }
  });
}
