import type { Vec2 } from '@advay/shared/kernel/vec2';
import type { Surface } from '../contract.ts';
import type { FieldPoint } from '../field/spans.ts';
import { fieldToPx } from '../field-to-px.ts';

/** CSS pixels of a span: the field's shorter side. */
export function spanPxOf({ field }: Pick<Surface, 'field'>): number {
  return Math.min(field.widthPx, field.heightPx);
}

/** Where something is drawn that went from one place to the other, `alpha` of the way. */
export function pxBetween(
  { field }: Pick<Surface, 'field'>,
  before: FieldPoint,
  after: FieldPoint,
  alpha: number,
): Vec2 {
  const between = (from: number, to: number) => from + (to - from) * alpha;
  return fieldToPx(field, between(before.xNorm, after.xNorm), between(before.yNorm, after.yNorm));
}
