import type { Avatar } from '@advay/shared/children/avatars';
import type { Relation } from '@advay/shared/relatives/relations';

/** Whoever is on the other side: a child by its animal, a relative by what it is to the child. */
export type Them = Readonly<{
  name: string;
  /** Heard where no voice can say the name that a family gave. */
  unnamed?: string;
  avatar: Avatar | null;
  relation: Relation | null;
}>;
