import type { Figure } from '../../cast/figures.ts';
import type { GardenPlace } from '../../game-runtime/description.ts';

/** Who of the books lives where. */
export const DWELLERS = {
  'night-sky': 'mouse',
  'tree-house': 'owl',
  hill: 'fox',
  pond: 'frog',
  meadow: 'rabbit',
} as const satisfies Record<GardenPlace, Figure>;

export type Dweller = (typeof DWELLERS)[GardenPlace];
