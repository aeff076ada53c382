import type { Vec2 } from '@advay/shared/kernel/vec2';
import type { ScenePalette } from './palette.ts';
import { type Context, fillBox } from './shapes.ts';

type Board = Readonly<{ widthPx: number; heightPx: number; radiusPx: number; thickPx: number }>;

/** A paper board that stands over the scene on a plum edge; `top` is the middle of its upper rim. */
export function drawBoard(
  context: Context,
  top: Vec2,
  { widthPx, heightPx, radiusPx, thickPx }: Board,
  { tones, paper }: ScenePalette,
): void {
  const box = { left: top.x - widthPx / 2, top: top.y, width: widthPx, radius: radiusPx };
  fillBox(context, { ...box, height: heightPx + thickPx }, tones.plum.deep);
  fillBox(context, { ...box, height: heightPx }, paper);
}
