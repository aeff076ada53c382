import type { Controls } from './controls.ts';
import type { SignName } from './sign.ts';

const ARM_SIGNS: readonly SignName[] = ['arms-up', 'arm-out', 'touch-head', 'cross-midline'];

/** Whether a game before the camera holds arms up in the air, which tires them soonest. */
export function holdsArmsUp({ sense, signs }: Pick<Controls, 'sense' | 'signs'>): boolean {
  return sense === 'hand' || signs.some((name) => ARM_SIGNS.includes(name));
}

/** Whether arms rest in it altogether, on a lap or a table: a face plays alone. */
export function restsArms({ sense }: Pick<Controls, 'sense'>): boolean {
  return sense === 'face';
}
