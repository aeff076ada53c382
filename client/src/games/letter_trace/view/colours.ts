import { type Palette, paletteFor } from '../../../game-runtime/palette.ts';

/** The hill's own colours beside the product's: sand for roads, leaves for stars. */
export type HillColours = Palette &
  Readonly<{
    farHill: string;
    sand: string;
    sandEdge: string;
    sandMark: string;
    driven: string;
    star: string;
    starDeep: string;
    shell: string;
    shellDeep: string;
  }>;

export function hillColours(isDusk: boolean): HillColours {
  const palette = paletteFor(isDusk);
  return isDusk
    ? {
        ...palette,
        farHill: '#45806f',
        sand: '#cdbfae',
        sandEdge: '#8f8393',
        sandMark: '#8f8393',
        driven: '#e6cf96',
        star: '#2f9b57',
        starDeep: '#1f7a41',
        shell: '#e4576e',
        shellDeep: '#c03f57',
      }
    : {
        ...palette,
        farHill: '#a5d89a',
        sand: '#fbf0d8',
        sandEdge: '#d8bf8c',
        sandMark: '#d8bf8c',
        driven: '#ffe2a0',
        star: '#2f9b57',
        starDeep: '#1f7a41',
        shell: '#e4576e',
        shellDeep: '#c03f57',
      };
}
