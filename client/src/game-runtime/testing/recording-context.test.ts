import { expect, it } from 'vitest';
import { createRecordingContext } from './recording-context.ts';

it.each(['globalAlpha', 'lineWidth', 'lineDashOffset'] as const)(
  'refuses a %s that a canvas would ignore',
  (property) => {
    const { context } = createRecordingContext();
    for (const value of [Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(() => {
        context[property] = value;
      }).toThrow(RangeError);
    }
    context[property] = 0.5;
    expect(context[property]).toBe(0.5);
  },
);

it('refuses an alpha beyond 1, a line without width, and a path to nowhere', () => {
  const { context } = createRecordingContext();
  expect(() => {
    context.globalAlpha = 1.2;
  }).toThrow(RangeError);
  expect(() => {
    context.lineWidth = 0;
  }).toThrow(RangeError);
  expect(() => context.lineTo(Number.NaN, 2)).toThrow(RangeError);
  expect(() => context.setLineDash([Number.NaN])).toThrow(RangeError);
  expect(() => context.restore()).toThrow(RangeError);
});

it('knows where on the canvas a point lies, and takes back what was saved', () => {
  const { context, calls } = createRecordingContext();
  context.globalAlpha = 0.5;
  context.save();
  context.translate(100, 50);
  context.scale(2, 2);
  context.globalAlpha = 1;
  context.lineTo(10, 5);
  context.restore();
  context.lineTo(10, 5);
  expect(context.globalAlpha).toBe(0.5);
  expect(calls.filter(({ name }) => name === 'lineTo').map(({ at }) => at)).toEqual([
    { x: 120, y: 60 },
    { x: 10, y: 5 },
  ]);
});
