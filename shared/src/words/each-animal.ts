import { AVATARS, type Avatar } from '../children/avatars.ts';

/** One thing of each animal, out of a table that knows more of them. */
export function eachAnimal<Known>(
  table: Readonly<Record<Avatar, Known>>,
  pick: (of: Known) => string,
): Readonly<Record<Avatar, string>> {
  const picked = AVATARS.map((animal) => [animal, pick(table[animal])]);
  return Object.fromEntries(picked) as Record<Avatar, string>;
}
