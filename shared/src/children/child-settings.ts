/** More languages than this is no order of preference. */
export const MAX_LANGUAGES = 3;

/** Minutes of play a day after which the firefly grows sleepy; null never does. */
export const PLAY_MINUTES = [10, 20, 30, 45] as const;
export type PlayMinutes = (typeof PLAY_MINUTES)[number];

/** How one child plays best. */
export type ChildSettings = Readonly<{
  /** Fades instead of travel, as a device that asks for less motion gets them. */
  calmMotion: boolean;
  /** Null for no end. */
  playMinutesADay: PlayMinutes | null;
}>;

export const DEFAULT_CHILD_SETTINGS: ChildSettings = { calmMotion: false, playMinutesADay: null };
