/** Pictures a child chooses itself from; each is a figure of the cast. */
export const AVATARS = [
  'fox',
  'owl',
  'whale',
  'turtle',
  'lion',
  'rabbit',
  'parrot',
  'hedgehog',
] as const;
export type Avatar = (typeof AVATARS)[number];
