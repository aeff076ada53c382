import { drawFlower } from '../../../game-runtime/draw/flower.ts';
import { isDot, pointAt, type StrokeRoad } from '../road/stroke-road.ts';
import type { Picture } from './picture.ts';

const FLOWER_EVERY = 0.085;
/** A flower opens over this much road behind the character. */
const OPENING = 0.12;
const BLOOM_MS = 500;
/** A daisy's radius beside the road's own measure. */
const FLOWER_SIZE = 1.22;

/** Flowers where the character has been: they open behind it, and all at once swell when the glyph is done. */
export function drawFlowers(picture: Picture): void {
  const { map, state, along, phaseMs, surface } = picture;
  const isDone = state.phase === 'glyph-done' || state.phase === 'finished';
  const swell =
    isDone && !surface.hasReducedMotion
      ? 1 + 0.45 * Math.sin(Math.PI * Math.min(1, phaseMs / BLOOM_MS)) + 0.15
      : 1;
  map.strokes.forEach((road, index) => {
    if (index < state.strokeIndex) drawRow(picture, road, road.length, index, swell);
    else if (index === state.strokeIndex) drawRow(picture, road, along, index, 1);
  });
}

function drawRow(
  picture: Picture,
  road: StrokeRoad,
  driven: number,
  strokeIndex: number,
  swell: number,
): void {
  const isWhole = driven >= road.length;
  if (isDot(road)) {
    if (swell > 0 && strokeIndex < picture.state.strokeIndex) {
      flower(picture, road, 0, strokeIndex, 1.7 * swell);
    }
    return;
  }
  const count = Math.floor(road.length / FLOWER_EVERY);
  for (let i = 0; i <= count; i += 1) {
    const at = (i * road.length) / count;
    if (at > driven) break;
    const open = isWhole ? 1 : Math.min(1, (driven - at) / OPENING);
    flower(picture, road, at, i + strokeIndex * 2, (0.2 + 0.8 * open) * swell);
  }
}

function flower(
  { context, colours, half, unitPx, toPx }: Picture,
  road: StrokeRoad,
  at: number,
  kind: number,
  scale: number,
): void {
  const petals = [colours.berry, colours.paper, colours.plum, colours.sun][kind % 4] ?? '';
  const heart = kind % 4 === 3 ? colours.sunDeep : colours.sun;
  const radius = Math.min(half * 0.42, 0.03) * unitPx * scale * FLOWER_SIZE;
  drawFlower(context, toPx(pointAt(road, at)), radius, petals, heart, kind);
}
