import type { TwoTone } from '../../../game-runtime/draw/palette.ts';
import type { Taste } from '../content/tastes.ts';

/** The night over the feast, clear in a light room. */
const CLEAR = {
  sky: '#463d86',
  skyLow: '#6a5bb0',
  glow: '#5a4f9e',
  moon: { light: '#fff0c4', deep: '#f0d492' },
  star: '#ffe6a3',
  cloud: '#5d53a2',
  farHill: '#4b6fa0',
  hill: { light: '#3f8a86', deep: '#347672' },
  ground: { light: '#4aa07c', deep: '#3b8669' },
  trunk: '#5a4668',
  shadow: '#a8536b',
  cloth: { light: '#fffbf2', deep: '#e4576e' },
  lantern: ['#ffc857', '#f58fa0', '#8fd0ee'],
  paper: '#fffbf2',
  ink: '#2b2440',
};

export type NightColours = Readonly<typeof CLEAR>;

/** Deeper in a dim room. */
const DIM: NightColours = {
  ...CLEAR,
  sky: '#241c48',
  skyLow: '#3a2f63',
  glow: '#322859',
  moon: { light: '#f6e3b0', deep: '#d9be7c' },
  cloud: '#332a5e',
  farHill: '#2f4468',
  hill: { light: '#2c5c62', deep: '#244d54' },
  ground: { light: '#336f5c', deep: '#295a4c' },
  trunk: '#372a48',
  shadow: '#7c3c50',
  cloth: { light: '#efe6d6', deep: '#b94a60' },
  lantern: ['#e8b552', '#d97f92', '#79b4d2'],
};

export function nightColours(isDusk: boolean): NightColours {
  return isDusk ? DIM : CLEAR;
}

/** What things keep at any hour. */
export const MUNCHER = {
  fur: { light: '#f4935f', deep: '#dc7446' },
  belly: '#ffd9b0',
  horn: { light: '#ffc857', deep: '#f2a93b' },
  cheek: '#f7727f',
  inside: '#5a1f3c',
  tongue: '#f0768a',
  eye: '#ffffff',
} as const;

/** Each taste has a mark of its own beside its colour. */
export const TASTE_TONES: Readonly<Record<Taste, TwoTone>> = {
  sour: { light: '#c9dd4f', deep: '#9db52f' },
  fizzy: { light: '#6fc7ee', deep: '#3f9fd0' },
  sticky: { light: '#f2b04a', deep: '#cf8726' },
  hot: { light: '#f0674f', deep: '#c8452f' },
  cold: { light: '#bfe6f7', deep: '#86bfdc' },
  sweet: { light: '#f59ac0', deep: '#d96d9b' },
};
