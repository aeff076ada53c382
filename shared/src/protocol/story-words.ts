/** Raised when a packet changes in a way that an older side would misread. */
export const STORY_VERSION = 1;

/** Fixed pictures, so that nobody can say anything else; `page` asks to turn while the other side does. */
export const BURSTS = ['wave', 'clap', 'heart', 'star', 'page'] as const;
export type BurstKind = (typeof BURSTS)[number];

export const CRAYONS = ['berry', 'sun', 'meadow', 'pond', 'plum'] as const;
