import type { Avatar } from '../children/avatars.ts';

/** A child as relatives know it: its animal, and what the family lets them call it; null goes by the animal alone. */
export type CalledChild = Readonly<{ avatar: Avatar; name: string | null }>;
