export type TwoTone = Readonly<{ light: string; deep: string }>;
/** `mark` stands out from both tones in lightness. */
type MarkedTone = TwoTone & Readonly<{ mark: string }>;

/** The product's colours for drawing on a canvas, which cannot read the page's tokens; the same values. */
export type Palette = Readonly<{
  sky: string;
  skyDeep: string;
  farHill: string;
  meadow: string;
  meadowDeep: string;
  pond: string;
  pondDeep: string;
  sun: string;
  sunDeep: string;
  cloud: string;
  berry: string;
  plum: string;
  paper: string;
  ink: string;
}>;

const DAY: Palette = {
  sky: '#ddf1ff',
  skyDeep: '#bfe3fa',
  farHill: '#a9dba4',
  meadow: '#7cc576',
  meadowDeep: '#5fae5f',
  pond: '#3fa7d6',
  pondDeep: '#2f8cba',
  sun: '#ffc857',
  sunDeep: '#f2a93b',
  cloud: '#ffffff',
  berry: '#e4576e',
  plum: '#5b4b8a',
  paper: '#fffbf2',
  ink: '#2b2440',
};

const DUSK: Palette = {
  sky: '#3a2f63',
  skyDeep: '#4a3d78',
  farHill: '#40587a',
  meadow: '#3d6f62',
  meadowDeep: '#315a53',
  pond: '#2b6a92',
  pondDeep: '#235575',
  sun: '#f6cf7d',
  sunDeep: '#d9a84f',
  cloud: '#54477f',
  berry: '#e67f92',
  plum: '#2a2150',
  paper: '#fff3dc',
  ink: '#2b2440',
};

export function paletteFor(isDusk: boolean): Palette {
  return isDusk ? DUSK : DAY;
}

/** What things keep at any hour: what a child learnt to call red stays red, and is looked for by its colour. */
const FIGURES = {
  tones: {
    sun: { light: '#ffc857', deep: '#f2a93b', mark: '#8a4f08' },
    berry: { light: '#e4576e', deep: '#c63f58', mark: '#fffbf2' },
    sky: { light: '#4aa9e9', deep: '#2b86c9', mark: '#fffbf2' },
    plum: { light: '#7d68bb', deep: '#5b4b8a', mark: '#fffbf2' },
  } satisfies Record<string, MarkedTone>,
  /** Stars that are touched to begin. */
  star: { light: '#2f9b57', deep: '#1f7a41' },
  daisy: { petal: '#fffbf2', heart: '#ffc857' },
  fur: { light: '#c98d57', deep: '#a86f3f' },
  wing: { light: '#e9f6ff', deep: '#bfe3fa' },
  /** Around what is meant. */
  halo: '#ffe6a3',
} as const;

/** What the places of the games are made of. */
const LAND_BY_DAY = {
  glow: '#fff3d0',
  skyLight: '#ffc857',
  bush: '#a5d89a',
  water: { light: '#8fd0ee', deep: '#6fbde3' },
  ripple: '#b9e4f7',
  leaf: { light: '#5fae5f', deep: '#4a9350' },
  petal: { light: '#fffbf2', deep: '#f7c9d2' },
  fish: { light: '#f2a93b', deep: '#e58a2b' },
  reed: { light: '#5fae5f', deep: '#8f5f3b' },
  mown: { light: '#94d28b', deep: '#86c97f' },
  hedge: { light: '#4f9d55', deep: '#3f8648' },
  bud: '#6fb56c',
  muzzle: '#f3d9b8',
  shade: '#4a9350',
  sand: { light: '#fbf0d8', deep: '#d8bf8c' },
  driven: '#ffe2a0',
};

const LAND_AT_DUSK: typeof LAND_BY_DAY = {
  glow: '#4a3d78',
  skyLight: '#fff3dc',
  bush: '#45806f',
  water: { light: '#2b6a92', deep: '#235575' },
  ripple: '#3f80a8',
  leaf: { light: '#3f8a6c', deep: '#2f6f57' },
  petal: { light: '#fff3dc', deep: '#e6b3c4' },
  fish: { light: '#d9a84f', deep: '#b98435' },
  reed: { light: '#315a53', deep: '#7c5a4a' },
  mown: { light: '#477d6d', deep: '#417465' },
  hedge: { light: '#2b524c', deep: '#234540' },
  bud: '#3f7a69',
  muzzle: '#e2c7a8',
  shade: '#2b524c',
  sand: { light: '#cdbfae', deep: '#8f8393' },
  driven: '#e6cf96',
};

export type ScenePalette = Palette & Readonly<typeof LAND_BY_DAY> & typeof FIGURES;

const SCENE_BY_DAY: ScenePalette = { ...DAY, ...LAND_BY_DAY, ...FIGURES };
const SCENE_AT_DUSK: ScenePalette = { ...DUSK, ...LAND_AT_DUSK, ...FIGURES };

/** Everything the games draw with: the product's colours, the tones of the land, and what keeps its colour. */
export function scenePalette(isDusk: boolean): ScenePalette {
  return isDusk ? SCENE_AT_DUSK : SCENE_BY_DAY;
}
