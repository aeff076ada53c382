import type { Colour } from '../simulation/bubble-state.ts';

type TwoTone = Readonly<{ light: string; deep: string }>;

export type Palette = Readonly<{
  sky: string;
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
  paper: string;
  ink: string;
  bubbles: Readonly<Record<Colour, TwoTone>>;
}>;

/** Bubbles keep their colours at dusk: what a child learnt to call red stays red. */
const BUBBLES = {
  sun: { light: '#ffc857', deep: '#f2a93b' },
  berry: { light: '#e4576e', deep: '#c63f58' },
  sky: { light: '#4aa9e9', deep: '#2b86c9' },
  plum: { light: '#7d68bb', deep: '#5b4b8a' },
} as const;

const DAY: Palette = {
  sky: '#ddf1ff',
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
  paper: '#fffbf2',
  ink: '#2b2440',
  bubbles: BUBBLES,
};

const DUSK: Palette = {
  sky: '#3a2f63',
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
  paper: '#fff3dc',
  ink: '#2b2440',
  bubbles: BUBBLES,
};

export function paletteFor(isDusk: boolean): Palette {
  return isDusk ? DUSK : DAY;
}
