/** Who a book can be about: it says good night after the last page, and its sticker stands by the cover. */
export const CHARACTERS = [
  'bear',
  'duck',
  'fox',
  'frog',
  'girl',
  'hedgehog',
  'mouse',
  'owl',
  'rabbit',
] as const;
export type Character = (typeof CHARACTERS)[number];
