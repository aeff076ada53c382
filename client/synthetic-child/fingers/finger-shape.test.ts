import { expect, it } from 'vitest';
import { COUNT_SHAPES, countOf, FINGER_SHAPE_NAMES } from './finger-shape.ts';
import { FINGER_VIEWS, nearestView } from './finger-view.ts';
import { FINGERS_PLAN } from './fingers-sheet-pictures.ts';
import { fingersName } from './fingers-sheet-plan.ts';

it('the shapes of a count show 0 to 5 fingers, and two tips together are no count', () => {
  expect(COUNT_SHAPES.map(countOf)).toEqual([0, 1, 2, 3, 4, 5]);
  expect([countOf('thumb'), countOf('thumb-and-index'), countOf('thumb-and-two')]).toEqual([
    1, 2, 3,
  ]);
  expect(countOf('pinch')).toBeUndefined();
});

it('the sheet has every shape in every view, each once', () => {
  const names = FINGERS_PLAN.pictures.map(({ name }) => name);
  const wanted = FINGER_SHAPE_NAMES.flatMap((shape) =>
    FINGER_VIEWS.map((view) => fingersName(shape, view)),
  );
  expect(names).toEqual(wanted);
  expect(new Set(names).size).toBe(names.length);
});

it('a hand between two views is shown in the nearer', () => {
  expect(nearestView({ turnDegrees: 20, tiltDegrees: 3 })).toEqual({
    turnDegrees: 15,
    tiltDegrees: 0,
  });
  expect(nearestView({ turnDegrees: 2, tiltDegrees: -90 })).toEqual({
    turnDegrees: 0,
    tiltDegrees: -30,
  });
});
