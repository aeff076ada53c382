import fc from 'fast-check';
import { LOST_INPUT, type PlayerInput } from '../../input/player-input.ts';

const unit = fc.double({ min: 0, max: 1, noNaN: true });
const axis = fc.double({ min: -1, max: 1, noNaN: true });

const pointers = fc.uniqueArray(
  fc.record({
    id: fc.integer({ min: 0, max: 3 }),
    xNorm: unit,
    yNorm: unit,
    side: fc.constantFrom('left' as const, 'right' as const, null),
  }),
  { maxLength: 2, selector: (pointer) => pointer.id },
);

/** Any input the contract allows: jumps, swaps, both hands, nothing at all, lost in between. */
export const playerInputs: fc.Arbitrary<PlayerInput> = fc.oneof(
  {
    weight: 9,
    arbitrary: fc.record({
      tracking: fc.constant('tracked' as const),
      pointers,
      actions: fc.constantFrom([], ['confirm' as const]),
      axes: fc.oneof(fc.constant({}), fc.record({ x: axis, y: axis })),
    }),
  },
  { weight: 1, arbitrary: fc.constant(LOST_INPUT) },
);
