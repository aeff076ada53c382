import type { Vec2 } from '@advay/shared/kernel/vec2';

type Context = CanvasRenderingContext2D;

export function fillDisc(context: Context, { x, y }: Vec2, radiusPx: number, fill: string): void {
  fillEllipse(context, { x, y }, radiusPx, radiusPx, fill);
}

export function fillEllipse(
  context: Context,
  { x, y }: Vec2,
  radiusX: number,
  radiusY: number,
  fill: string,
): void {
  context.fillStyle = fill;
  context.beginPath();
  context.ellipse(x, y, Math.max(0, radiusX), Math.max(0, radiusY), 0, 0, Math.PI * 2);
  context.fill();
}

/** A bar with round ends from one point to the other. */
export function strokeBar(
  context: Context,
  from: Vec2,
  to: Vec2,
  thicknessPx: number,
  stroke: string,
): void {
  context.strokeStyle = stroke;
  context.lineCap = 'round';
  context.lineWidth = thicknessPx;
  context.beginPath();
  context.moveTo(from.x, from.y);
  context.lineTo(to.x, to.y);
  context.stroke();
}

/** A daisy of five petals. */
export function drawFlower(
  context: Context,
  { x, y }: Vec2,
  radiusPx: number,
  petal: string,
  heart: string,
): void {
  for (let leaf = 0; leaf < 5; leaf += 1) {
    const turn = (leaf / 5) * Math.PI * 2 - Math.PI / 2;
    const at = {
      x: x + Math.cos(turn) * radiusPx * 0.6,
      y: y + Math.sin(turn) * radiusPx * 0.6,
    };
    fillDisc(context, at, radiusPx * 0.46, petal);
  }
  fillDisc(context, { x, y }, radiusPx * 0.38, heart);
}

/** A big round number, centred by what is inked. */
export function fillNumber(
  context: Context,
  value: number,
  { x, y }: Vec2,
  sizePx: number,
  fill: string,
): void {
  context.font = `700 ${Math.round(sizePx)}px "Baloo 2", "Andika", sans-serif`;
  context.textAlign = 'center';
  context.textBaseline = 'alphabetic';
  const text = String(value);
  const { actualBoundingBoxAscent: up, actualBoundingBoxDescent: down } = context.measureText(text);
  context.fillStyle = fill;
  context.fillText(text, x, y + (up - down) / 2);
}
