import type { Avatar } from '@advay/shared/children/avatars';

/** What each animal is called where a child or a parent reads it. */
export const AVATAR_NAMES: Readonly<Record<Avatar, string>> = {
  fox: 'Fox',
  owl: 'Owl',
  whale: 'Whale',
  turtle: 'Turtle',
  lion: 'Lion',
  rabbit: 'Rabbit',
  parrot: 'Parrot',
  hedgehog: 'Hedgehog',
};
