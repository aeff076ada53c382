import type { Surface } from './contract.ts';
import { paletteFor } from './draw/palette.ts';
import { strokeRing } from './draw/shapes.ts';
import { fieldToPx } from './field-to-px.ts';

/** The ring that fills while a pointer dwells: one look for every game. Draws nothing at 0. */
export function drawDwellRing(
  surface: Surface,
  at: Readonly<{ xNorm: number; yNorm: number; radiusPx: number; share: number }>,
): void {
  if (at.share <= 0) return;
  const { context, field, isDusk } = surface;
  const { paper, sunDeep } = paletteFor(isDusk);
  const { x, y } = fieldToPx(field, at.xNorm, at.yNorm);
  const widthPx = Math.max(6, at.radiusPx * 0.18);
  const top = -Math.PI / 2;
  context.save();
  context.lineCap = 'round';
  context.globalAlpha = 0.75;
  strokeRing(context, { x, y }, at.radiusPx, widthPx, paper);
  context.globalAlpha = 1;
  context.strokeStyle = sunDeep;
  context.beginPath();
  context.arc(x, y, at.radiusPx, top, top + Math.PI * 2 * Math.min(1, at.share));
  context.stroke();
  context.restore();
}
