import { paletteFor } from '../../../game-runtime/palette.ts';

type TwoTone = Readonly<{ light: string; deep: string }>;

/** The meadow's own tones, with the product's sky, paper and ink. */
export type MeadowPalette = Readonly<{
  sky: string;
  farHill: string;
  lawn: TwoTone;
  mown: TwoTone;
  hedge: TwoTone;
  bud: string;
  petal: string;
  heart: string;
  ball: TwoTone;
  near: TwoTone;
  far: TwoTone;
  fur: TwoTone;
  muzzle: string;
  shade: string;
  paper: string;
  ink: string;
  glow: string;
}>;

const DAY = {
  farHill: '#a9dba4',
  lawn: { light: '#7cc576', deep: '#5fae5f' },
  mown: { light: '#94d28b', deep: '#86c97f' },
  hedge: { light: '#4f9d55', deep: '#3f8648' },
  bud: '#6fb56c',
  muzzle: '#f3d9b8',
  shade: '#4a9350',
} as const;

const DUSK = {
  farHill: '#40587a',
  lawn: { light: '#3d6f62', deep: '#315a53' },
  mown: { light: '#477d6d', deep: '#417465' },
  hedge: { light: '#2b524c', deep: '#234540' },
  bud: '#3f7a69',
  muzzle: '#e2c7a8',
  shade: '#2b524c',
} as const;

/** Ball, paddles and bear keep their colours at dusk: the child looks for them by colour. */
const FIGURES = {
  petal: '#fffbf2',
  heart: '#ffc857',
  ball: { light: '#ffc857', deep: '#f2a93b' },
  near: { light: '#e4576e', deep: '#c03f57' },
  far: { light: '#7d68bb', deep: '#5b4b8a' },
  fur: { light: '#c98d57', deep: '#a86f3f' },
  glow: '#ffe6a3',
} as const;

export function meadowPalette(isDusk: boolean): MeadowPalette {
  const { sky, paper, ink } = paletteFor(isDusk);
  return { ...(isDusk ? DUSK : DAY), ...FIGURES, sky, paper, ink };
}
