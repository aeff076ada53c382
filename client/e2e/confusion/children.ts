import type { BackdropName } from '../../synthetic-child/backdrop.ts';
import type { BuildName } from '../../synthetic-child/body/build.ts';
import type { LookName } from '../../synthetic-child/body/clothes.ts';

/** A child, where it is and in what light. */
export type ChildCase = Readonly<{
  build: BuildName;
  look: LookName;
  /** 1 is as near as all that counts fits well. */
  far: number;
  lightShare: number;
  backdrop: BackdropName;
}>;

const childCase = (
  build: BuildName,
  look: LookName,
  far: number,
  lightShare: number,
  backdrop: BackdropName,
): ChildCase => ({ build, look, far, lightShare, backdrop });

/** Drawing and thresholds were tuned on these alone. */
export const TUNED: readonly ChildCase[] = [
  childCase('seven', 'blue', 1, 1, 'plain'),
  childCase('four', 'tan', 1.35, 0.75, 'room'),
  childCase('grown', 'dark', 1, 0.6, 'plain'),
];

/** And what is told of them is measured on these: other looks, other light, each build near and far. */
export const REPORTED: readonly ChildCase[] = [
  childCase('seven', 'brown', 1.35, 0.7, 'clutter'),
  childCase('four', 'pale', 1, 1, 'room'),
  childCase('grown', 'darkest', 1.35, 1, 'room'),
  childCase('seven', 'darkest', 1, 0.85, 'plain'),
  childCase('four', 'brown', 1.35, 0.6, 'plain'),
  childCase('grown', 'pale', 1, 0.8, 'clutter'),
];
