import {
  type ScenePalette,
  scenePalette,
  type TwoTone,
} from '../../../game-runtime/draw/palette.ts';

/** The orchard late in the afternoon, gold from the side. */
const GOLDEN = {
  sky: '#ffe9c2',
  skyLow: '#fff6df',
  sunlight: '#ffd98a',
  farHill: '#cfdc9c',
  crown: { light: '#7fbf63', deep: '#5c9f52' },
  crownLit: '#a6d67c',
  trunk: { light: '#a9744a', deep: '#8a5a39' },
  grass: { light: '#9ccb6b', deep: '#7fb558' },
  path: '#e9d6a0',
  blossom: '#fffbf2',
  shade: '#6a9e4b',
  child: { light: '#4c4a8f', deep: '#3a3874' },
  wicker: { light: '#d9a066', deep: '#b97d45', rim: '#96602f' },
};

export type OrchardColours = Readonly<typeof GOLDEN>;

/** At dusk, with the last light under the trees. */
const LATE: OrchardColours = {
  sky: '#57406f',
  skyLow: '#8a5a78',
  sunlight: '#d98a6a',
  farHill: '#544a72',
  crown: { light: '#3f6f5c', deep: '#315a50' },
  crownLit: '#55866a',
  trunk: { light: '#6a4a4c', deep: '#54393f' },
  grass: { light: '#47735c', deep: '#396250' },
  path: '#8f7a72',
  blossom: '#f3dcd0',
  shade: '#2c4f44',
  child: { light: '#8f9be0', deep: '#7480c8' },
  wicker: { light: '#c9925c', deep: '#a5703f', rim: '#7f5330' },
};

export function orchardColours(isDusk: boolean): OrchardColours {
  return isDusk ? LATE : GOLDEN;
}

/** A kind of fruit for each id; told by its shape as well. */
export const KINDS = ['apple', 'pear', 'plum'] as const;
export type FruitKind = (typeof KINDS)[number];

export function kindOf(id: number): FruitKind {
  return KINDS[id % KINDS.length] ?? 'apple';
}

export function fruitTone({ tones }: ScenePalette, kind: FruitKind): TwoTone {
  return { apple: tones.berry, pear: tones.sun, plum: tones.plum }[kind];
}

/** What fruits keep at any hour. */
export const FIGURES: ScenePalette = scenePalette(false);
