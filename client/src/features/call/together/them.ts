import type { Avatar } from '@advay/shared/children/avatars';
import type { Relation } from '@advay/shared/relatives/relations';

/** How somebody is drawn where no camera shows them: a child as its animal, a relative as what it is to the child. */
export type Drawn = Readonly<{ avatar: Avatar | null; relation: Relation | null }>;

/** Whoever is on the other side. */
export type Them = Drawn &
  Readonly<{
    name: string;
    /** Heard where no voice can say the name that a family gave. */
    unnamed?: string;
  }>;
