import type { AgeBand } from '@advay/shared/games/catalogue';
import type { Controls } from '../controls/controls.ts';
import type { Alphabet } from './alphabet.ts';

/** Where a game's sign may stand in the garden at home. */
export const GARDEN_PLACES = ['meadow', 'pond', 'hill', 'tree-house', 'night-sky'] as const;
export type GardenPlace = (typeof GARDEN_PLACES)[number];

/**
 * What screens know of a game before it is fetched: names and numbers only, as the garden at home loads those of every
 * game. One folder `client/src/games/<id>` exports one from its `description.ts`.
 */
export type GameDescription = Readonly<{
  ageBands: readonly AgeBand[];
  place: GardenPlace;
  /** How it is played: what the camera looks for, and which files that takes, follow from it. */
  controls: Controls;
  /** Steps of the ladder that say nothing in an alphabet: it has no capitals. Its ladder goes without them. */
  skippedSteps?: Readonly<Partial<Record<Alphabet, readonly string[]>>>;
}>;
