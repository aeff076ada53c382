import type { Vec2 } from '@advay/shared/kernel/vec2';
import type { Surface } from './contract.ts';

type Field = Surface['field'];

/** Field units (0..1) to CSS pixels of the canvas. */
export function fieldToPx(field: Field, xNorm: number, yNorm: number): Vec2 {
  return { x: field.leftPx + xNorm * field.widthPx, y: field.topPx + yNorm * field.heightPx };
}

/** CSS pixels of the canvas to field units; outside the field the answer lies outside 0..1. */
export function pxToField(field: Field, xPx: number, yPx: number): Vec2 {
  return { x: (xPx - field.leftPx) / field.widthPx, y: (yPx - field.topPx) / field.heightPx };
}

/** The largest field of that aspect (width over height) in the middle of a canvas. */
export function letterbox(widthPx: number, heightPx: number, aspect: number): Field {
  const isBoundByWidth = widthPx / Math.max(heightPx, 1) < aspect;
  const fieldWidthPx = Math.max(1, isBoundByWidth ? widthPx : heightPx * aspect);
  const fieldHeightPx = fieldWidthPx / aspect;
  return {
    leftPx: (widthPx - fieldWidthPx) / 2,
    topPx: (heightPx - fieldHeightPx) / 2,
    widthPx: fieldWidthPx,
    heightPx: fieldHeightPx,
  };
}
