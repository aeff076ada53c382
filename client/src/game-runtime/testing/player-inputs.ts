import fc from 'fast-check';
import type { AxisName } from '../../controls/axis.ts';
import type { Controls } from '../../controls/controls.ts';
import { POSE_NAMES } from '../../controls/pose.ts';
import type { Sign } from '../../controls/sign.ts';
import { LOST_INPUT, type PlayerInput, type SeatInput } from '../../input/player-input.ts';

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

const keyAxes = fc.oneof(fc.constant({}), fc.record({ x: axis, y: axis }));

const axesOf = (names: readonly AxisName[]) =>
  fc.record(Object.fromEntries(names.map((name) => [name, axis])), { requiredKeys: [] });

const side = fc.constantFrom('left' as const, 'right' as const);
const signOf = (name: Sign['name']): fc.Arbitrary<Sign> =>
  fc.record(
    {
      name: fc.constant(name),
      value: unit,
      isOn: fc.boolean(),
      side,
      count: fc.integer({ min: 0, max: 10 }),
      pose: fc.constantFrom(...POSE_NAMES),
    },
    { requiredKeys: ['name', 'value', 'isOn'] },
  );

/**
 * Any input the contract allows a game with these controls: jumps, swaps, both hands, signs that come and go, a second
 * seat, nothing at all, lost in between.
 */
export function playerInputs({ signs, axes, seats }: Controls): fc.Arbitrary<PlayerInput> {
  const seat: fc.Arbitrary<SeatInput> = fc.record({
    pointers,
    signs: fc
      .tuple(...signs.map((name) => fc.option(signOf(name))))
      .map((shown) => shown.filter((sign) => sign !== null)),
    axes: fc.tuple(keyAxes, axesOf(axes)).map(([keys, own]) => ({ ...keys, ...own })),
  });
  const tracked: fc.Arbitrary<PlayerInput> = fc.record({
    tracking: fc.constant('tracked' as const),
    seats: seats === 1 ? fc.tuple(seat) : fc.oneof(fc.tuple(seat), fc.tuple(seat, seat)),
    actions: fc.constantFrom([], ['confirm' as const]),
  });
  return fc.oneof(
    { weight: 9, arbitrary: tracked },
    { weight: 1, arbitrary: fc.constant(LOST_INPUT) },
  );
}
