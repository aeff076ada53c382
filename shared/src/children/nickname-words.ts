/** A nickname is one word of each list, so that no real name is ever typed. */
export const NICKNAME_FIRST = [
  'Sunny',
  'Brave',
  'Merry',
  'Swift',
  'Gentle',
  'Lucky',
  'Clever',
  'Cosy',
] as const;
export const NICKNAME_SECOND = [
  'Comet',
  'Pebble',
  'Maple',
  'Ripple',
  'Acorn',
  'Feather',
  'Clover',
  'Lantern',
] as const;
