import type { Surface } from './contract.ts';
import { fieldToPx } from './field-to-px.ts';
import { paletteFor } from './palette.ts';

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
  context.lineWidth = widthPx;
  context.globalAlpha = 0.75;
  context.strokeStyle = paper;
  context.beginPath();
  context.arc(x, y, at.radiusPx, 0, Math.PI * 2);
  context.stroke();
  context.globalAlpha = 1;
  context.strokeStyle = sunDeep;
  context.beginPath();
  context.arc(x, y, at.radiusPx, top, top + Math.PI * 2 * Math.min(1, at.share));
  context.stroke();
  context.restore();
}
