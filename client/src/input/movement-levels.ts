import { clamp } from '@advay/shared/kernel/clamp';
import type { Axes, AxisName } from '../controls/axis.ts';
import type { Movement, MovementId } from '../controls/movement.ts';
import type { Sign } from '../controls/sign.ts';
import { AXIS_RAMP_MS, SIGN_ON_FROM, SIGN_RAMP_MS } from './limits.ts';
import type { SeatInput } from './player-input.ts';

/** How far each movement is made, 0..1; absent means 0. */
export type Levels = Readonly<Partial<Record<MovementId, number>>>;

/** What is held grows to 1, what was let go back to 0. A hand shows one count: the new one replaces the old at once. */
export function advanceLevels(
  levels: Levels,
  movements: readonly Movement[],
  held: ReadonlySet<MovementId>,
  elapsedMs: number,
): Levels {
  const isCounting = movements.some(({ id, sign }) => sign?.name === 'fingers' && held.has(id));
  return Object.fromEntries(
    movements.map((movement) => {
      const isReplaced = isCounting && movement.sign?.name === 'fingers' && !held.has(movement.id);
      const level = isReplaced ? 0 : (levels[movement.id] ?? 0);
      const change = elapsedMs / (movement.sign ? SIGN_RAMP_MS : AXIS_RAMP_MS);
      return [movement.id, clamp(level + (held.has(movement.id) ? change : -change), 0, 1)];
    }),
  );
}

/** Whether a movement made so far is heard: a sign that is on, an axis half way. */
export function isHeard(level: number | undefined): boolean {
  return (level ?? 0) >= SIGN_ON_FROM;
}

/** What a game hears. Every sign that can be shown is told, one at rest once by its name. */
export function shownAt(
  levels: Levels,
  movements: readonly Movement[],
): Pick<SeatInput, 'signs' | 'axes'> {
  const signs: Sign[] = [];
  const axes: Partial<Record<AxisName, number>> = {};
  for (const { id, sign, axis } of movements) {
    const level = levels[id] ?? 0;
    if (sign !== undefined && level > 0) {
      signs.push({ ...sign, value: level, isOn: isHeard(level) });
    }
    if (axis !== undefined) axes[axis.name] = (axes[axis.name] ?? 0) + axis.value * level;
  }
  for (const { sign } of movements) {
    if (sign === undefined || signs.some(({ name }) => name === sign.name)) continue;
    signs.push({ name: sign.name, value: 0, isOn: false });
  }
  return { signs, axes: rested(axes) };
}

/** Without the axes that are at rest. */
function rested(axes: Axes): Axes {
  return Object.fromEntries(Object.entries(axes).filter(([, value]) => value !== 0));
}
