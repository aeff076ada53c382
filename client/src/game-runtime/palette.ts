/** The product's colours for drawing on a canvas, which cannot read the page's tokens; the same values. */
export type Palette = Readonly<{
  sky: string;
  skyDeep: string;
  meadow: string;
  meadowDeep: string;
  pond: string;
  pondDeep: string;
  sun: string;
  sunDeep: string;
  berry: string;
  plum: string;
  paper: string;
  ink: string;
}>;

const DAY: Palette = {
  sky: '#ddf1ff',
  skyDeep: '#bfe3fa',
  meadow: '#7cc576',
  meadowDeep: '#5fae5f',
  pond: '#3fa7d6',
  pondDeep: '#2f8cba',
  sun: '#ffc857',
  sunDeep: '#f2a93b',
  berry: '#e4576e',
  plum: '#5b4b8a',
  paper: '#fffbf2',
  ink: '#2b2440',
};

const DUSK: Palette = {
  sky: '#3a2f63',
  skyDeep: '#4a3d78',
  meadow: '#3d6f62',
  meadowDeep: '#315a53',
  pond: '#2b6a92',
  pondDeep: '#235575',
  sun: '#f6cf7d',
  sunDeep: '#d9a84f',
  berry: '#e67f92',
  plum: '#2a2150',
  paper: '#fff3dc',
  ink: '#2b2440',
};

export function paletteFor(isDusk: boolean): Palette {
  return isDusk ? DUSK : DAY;
}
