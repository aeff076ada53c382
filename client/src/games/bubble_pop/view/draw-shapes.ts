/** Small flat shapes: a mark for each colour, so that no bubble is told by hue alone. */
type Context = CanvasRenderingContext2D;

export function fillCircle(context: Context, x: number, y: number, radius: number, fill: string) {
  fillEllipse(context, x, y, radius, radius, fill);
}

export function fillEllipse(
  context: Context,
  x: number,
  y: number,
  radiusX: number,
  radiusY: number,
  fill: string,
  turnRad = 0,
): void {
  context.fillStyle = fill;
  context.beginPath();
  context.ellipse(x, y, Math.max(0, radiusX), Math.max(0, radiusY), turnRad, 0, Math.PI * 2);
  context.fill();
}

/** Traces the mark around the origin, about one unit in radius. */
type MarkPath = (context: Context) => void;

export const MARKS = {
  sun: (context) => {
    for (let corner = 0; corner < 10; corner += 1) {
      const radius = corner % 2 === 0 ? 1.05 : 0.52;
      const turn = (corner * Math.PI) / 5 - Math.PI / 2;
      context.lineTo(Math.cos(turn) * radius, Math.sin(turn) * radius);
    }
  },
  berry: (context) => {
    context.moveTo(0, 0.95);
    context.bezierCurveTo(-1.5, -0.1, -0.85, -1.15, 0, -0.45);
    context.bezierCurveTo(0.85, -1.15, 1.5, -0.1, 0, 0.95);
  },
  sky: (context) => {
    context.moveTo(0, -1.1);
    context.bezierCurveTo(0.55, -0.35, 0.8, 0, 0.8, 0.3);
    context.arc(0, 0.3, 0.8, 0, Math.PI);
    context.bezierCurveTo(-0.8, 0, -0.55, -0.35, 0, -1.1);
  },
  plum: (context) => {
    context.moveTo(-0.85, 0.85);
    context.bezierCurveTo(-1.05, -0.4, -0.2, -0.95, 0.95, -0.95);
    context.bezierCurveTo(1.0, 0.25, 0.35, 1.0, -0.85, 0.85);
  },
} as const satisfies Record<string, MarkPath>;

export function fillMark(
  context: Context,
  mark: keyof typeof MARKS,
  x: number,
  y: number,
  radius: number,
  fill: string,
  rim?: string,
): void {
  context.save();
  context.translate(x, y);
  context.scale(radius, radius);
  context.beginPath();
  MARKS[mark](context);
  context.closePath();
  context.fillStyle = fill;
  context.lineJoin = 'round';
  context.lineWidth = 0.28;
  context.strokeStyle = rim ?? fill;
  context.stroke();
  context.fill();
  context.restore();
}
