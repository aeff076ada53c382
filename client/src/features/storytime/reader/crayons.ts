import { CRAYONS } from '@advay/shared/protocol/story-words';

/** The same by day and at dusk: the picture below keeps its colours too. */
const COLOURS: Readonly<Record<(typeof CRAYONS)[number], string>> = {
  berry: '#e4576e',
  sun: '#ffc857',
  meadow: '#4f9d55',
  pond: '#3fa7d6',
  plum: '#5b4b8a',
};

export const CRAYON_COLOURS = CRAYONS.map((crayon) => COLOURS[crayon]);
