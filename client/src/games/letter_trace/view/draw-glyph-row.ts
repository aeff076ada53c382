import { drawPetals } from '../../../game-runtime/draw/flower.ts';
import { fillDisc, tracePath } from '../../../game-runtime/draw/shapes.ts';
import { glyphStrokes } from '../strokes/glyph-table.ts';
import type { Picture } from './picture.ts';

const MIN_RADIUS_PX = 20;
const MAX_RADIUS_PX = 28;
/** Petals around a done one: where they stand and how large they are, in its radius. */
const PETAL = { reach: 0.85, radius: 0.36 };
/** Free above a bloom: the field often ends where the screen does. */
const ABOVE_PX = 8;
/** What is smaller in its glyph box (the dot of ٠) is shown as small as it is, and filled. */
const LEAST_EXTENT = 0.35;

/** The round's glyphs in a row above the roads, as the script runs: done ones in bloom, the present one lit. */
export function drawGlyphRow({ context, surface, state, colours, unitPx }: Picture): void {
  const radius = Math.min(MAX_RADIUS_PX, Math.max(MIN_RADIUS_PX, unitPx * 0.05));
  const { field } = surface;
  const y = field.topPx + ABOVE_PX + radius * (PETAL.reach + PETAL.radius);
  const onward = state.config.alphabet === 'arabic' ? -1 : 1;
  state.glyphs.forEach((glyph, index) => {
    const offset = onward * (index - (state.glyphs.length - 1) / 2) * radius * 2.5;
    const center = { x: field.leftPx + field.widthPx / 2 + offset, y };
    const isDone =
      index < state.glyphIndex || (index === state.glyphIndex && isBlooming(state.phase));
    const isNow = index === state.glyphIndex;
    if (isDone) {
      const petals = { reach: radius * PETAL.reach, radius: radius * PETAL.radius };
      drawPetals(context, center, { count: 8, turnRad: 0, ...petals }, colours.berry);
    }
    if (isNow && !isDone) fillDisc(context, center, radius * 1.16, colours.sunDeep);
    fillDisc(context, center, radius, isDone ? colours.sun : colours.paper);
    drawSmall(context, glyph, center, radius, colours.ink, isNow || isDone ? 1 : 0.45);
  });
}

function isBlooming(phase: string): boolean {
  return phase === 'glyph-done' || phase === 'finished';
}

function drawSmall(
  context: CanvasRenderingContext2D,
  glyph: string,
  center: { x: number; y: number },
  radius: number,
  colour: string,
  opacity: number,
): void {
  const strokes = glyphStrokes(glyph);
  const points = strokes.flat();
  const xs = points.map((point) => point.x);
  const ys = points.map((point) => point.y);
  const middleX = (Math.min(...xs) + Math.max(...xs)) / 2;
  const middleY = (Math.min(...ys) + Math.max(...ys)) / 2;
  const extent = Math.max(Math.max(...xs) - Math.min(...xs), Math.max(...ys) - Math.min(...ys));
  const scale = (radius * 1.15) / Math.max(extent, LEAST_EXTENT);
  context.save();
  context.translate(center.x, center.y);
  context.globalAlpha = opacity;
  context.lineCap = 'round';
  context.lineJoin = 'round';
  context.lineWidth = Math.max(3, radius * 0.16);
  context.strokeStyle = colour;
  context.fillStyle = colour;
  for (const stroke of strokes) {
    const line = stroke.map(({ x, y }) => ({ x: (x - middleX) * scale, y: (y - middleY) * scale }));
    const [dot] = line;
    if (line.length === 1 && dot) fillDisc(context, dot, context.lineWidth * 0.65, colour);
    tracePath(context, line);
    if (extent < LEAST_EXTENT) context.fill();
    context.stroke();
  }
  context.restore();
}
