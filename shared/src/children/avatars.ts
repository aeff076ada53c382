/** Pictures a child chooses itself from; each is an icon compiled into the client. */
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
