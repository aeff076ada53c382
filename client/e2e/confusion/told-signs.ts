import type { AxisName } from '../../src/controls/axis.ts';
import type { Sign } from '../../src/controls/sign.ts';
import type { SeatSeen } from '../../src/vision/senses/seat-seen.ts';

/** From here on an axis is a movement and not a child who sits askew. */
const AXIS_SHOWN = 0.5;

const nameOf = ({ name, side, pose }: Sign): string => [name, side, pose].filter(Boolean).join(' ');

/** All that a seat shows, by names: signs that are on, and axes that go to one side. */
export function toldSigns({ signs, axes }: SeatSeen): readonly string[] {
  const on = signs.filter(({ isOn }) => isOn).map(nameOf);
  const steered = (Object.entries(axes) as [AxisName, number][])
    .filter(([name, value]) => name !== 'mouth-open' && Math.abs(value) >= AXIS_SHOWN)
    .map(([name, value]) => `${name} ${value > 0 ? 'right' : 'left'}`);
  return [...on, ...steered];
}
