import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fieldToPx, letterbox, pxToField } from './field-to-px.ts';

const sizePx = fc.integer({ min: 1, max: 8000 });
const aspect = fc.double({ min: 0.3, max: 3, noNaN: true });
const unit = fc.double({ min: 0, max: 1, noNaN: true });

it('boxes the field in the middle, whole, as large as it can be', () => {
  fc.assert(
    fc.property(sizePx, sizePx, aspect, (widthPx, heightPx, wanted) => {
      const field = letterbox(widthPx, heightPx, wanted);
      expect(field.widthPx / field.heightPx).toBeCloseTo(wanted, 6);
      if (heightPx * wanted < 1) return;
      expect(field.leftPx).toBeGreaterThanOrEqual(-1e-6);
      expect(field.topPx).toBeGreaterThanOrEqual(-1e-6);
      expect(Math.min(field.leftPx, field.topPx)).toBeCloseTo(0, 6);
      expect(field.leftPx * 2 + field.widthPx).toBeCloseTo(widthPx, 6);
    }),
  );
});

it('puts a pointer where it was drawn', () => {
  fc.assert(
    fc.property(sizePx, sizePx, aspect, unit, unit, (widthPx, heightPx, wanted, x, y) => {
      const field = letterbox(widthPx, heightPx, wanted);
      const px = fieldToPx(field, x, y);
      const back = pxToField(field, px.x, px.y);
      expect(back.x).toBeCloseTo(x, 6);
      expect(back.y).toBeCloseTo(y, 6);
    }),
  );
});
