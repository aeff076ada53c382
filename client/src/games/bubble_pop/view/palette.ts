import { paletteFor } from '../../../game-runtime/palette.ts';
import type { Colour } from '../simulation/bubble-state.ts';

type TwoTone = Readonly<{ light: string; deep: string }>;
/** `mark` stands out from both tones in lightness. */
type BubbleTone = TwoTone & Readonly<{ mark: string }>;

type PondTones = Readonly<{
  glow: string;
  light: string;
  cloud: string;
  farHill: string;
  meadow: TwoTone;
  pond: TwoTone;
  ripple: string;
  leaf: TwoTone;
  petal: TwoTone;
  fish: TwoTone;
  reed: TwoTone;
  bubbles: Readonly<Record<Colour, BubbleTone>>;
}>;

/** The pond's own tones, with the product's sky, paper and ink. */
export type Palette = PondTones & Readonly<{ sky: string; paper: string; ink: string }>;

/** Bubbles keep their colours at dusk: what a child learnt to call red stays red. */
const BUBBLES = {
  sun: { light: '#ffc857', deep: '#f2a93b', mark: '#8a4f08' },
  berry: { light: '#e4576e', deep: '#c63f58', mark: '#fffbf2' },
  sky: { light: '#4aa9e9', deep: '#2b86c9', mark: '#fffbf2' },
  plum: { light: '#7d68bb', deep: '#5b4b8a', mark: '#fffbf2' },
} as const;

const DAY: PondTones = {
  glow: '#fff3d0',
  light: '#ffc857',
  cloud: '#ffffff',
  farHill: '#a9dba4',
  meadow: { light: '#7cc576', deep: '#5fae5f' },
  pond: { light: '#8fd0ee', deep: '#6fbde3' },
  ripple: '#b9e4f7',
  leaf: { light: '#5fae5f', deep: '#4a9350' },
  petal: { light: '#fffbf2', deep: '#f7c9d2' },
  fish: { light: '#f2a93b', deep: '#e58a2b' },
  reed: { light: '#5fae5f', deep: '#8f5f3b' },
  bubbles: BUBBLES,
};

const DUSK: PondTones = {
  glow: '#4a3d78',
  light: '#fff3dc',
  cloud: '#54477f',
  farHill: '#40587a',
  meadow: { light: '#3d6f62', deep: '#315a53' },
  pond: { light: '#2b6a92', deep: '#235575' },
  ripple: '#3f80a8',
  leaf: { light: '#3f8a6c', deep: '#2f6f57' },
  petal: { light: '#fff3dc', deep: '#e6b3c4' },
  fish: { light: '#d9a84f', deep: '#b98435' },
  reed: { light: '#315a53', deep: '#7c5a4a' },
  bubbles: BUBBLES,
};

export function pondPalette(isDusk: boolean): Palette {
  const { sky, paper, ink } = paletteFor(isDusk);
  return { ...(isDusk ? DUSK : DAY), sky, paper, ink };
}
