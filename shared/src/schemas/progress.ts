import { z } from 'zod';
import { GAME_IDS } from '../games/catalogue.ts';
import { SKILL_WORDS } from '../progress/skill-word.ts';

/** One step of one game, summed over the time asked for. */
export const skillProgressSchema = z.strictObject({
  gameID: z.enum(GAME_IDS),
  step: z.string(),
  rounds: z.int(),
  measuredRounds: z.int(),
  /** Rounds without a measure because the camera saw too little. */
  poorlySeenRounds: z.int(),
  xpEarned: z.int(),
  activeMs: z.int(),
  /** Mean of the last measured rounds, hundredths; null when none was measured. */
  struggleIndex: z.number().nullable(),
  word: z.enum(SKILL_WORDS).nullable(),
});
export type SkillProgress = z.infer<typeof skillProgressSchema>;

export const dayProgressSchema = z.strictObject({
  /** YYYY-MM-DD. */
  day: z.string(),
  rounds: z.int(),
  /** Of them, those that may have been on another day: the clock of their device was set while they waited. */
  aboutRounds: z.int(),
  measuredRounds: z.int(),
  xpEarned: z.int(),
  activeMs: z.int(),
  struggleIndex: z.number().nullable(),
});
export type DayProgress = z.infer<typeof dayProgressSchema>;

/** One book, summed over everything known. */
export const bookProgressSchema = z.strictObject({
  bookID: z.string(),
  sittings: z.int(),
  /** Those in which somebody in another home read along. */
  togetherSittings: z.int(),
  /** The most pages of one sitting. */
  mostPagesRead: z.int(),
  pageCount: z.int(),
  activeMs: z.int(),
  /** Of the last sitting: YYYY-MM-DD. */
  lastDay: z.string(),
});
export type BookProgress = z.infer<typeof bookProgressSchema>;

/** Whose days are asked for, as the parent's device names its place: not in the address, which logs may keep. */
export const progressHeadersSchema = z.looseObject({
  'x-time-zone': z.string().max(64).default('UTC'),
});

export const childProgressSchema = z.strictObject({
  childId: z.uuid(),
  /** By which the days are those of people there; UTC where the one that was asked for is not known. */
  timeZone: z.string(),
  /** YYYY-MM-DD, by the server's clock: that of a device may be wrong. */
  today: z.string(),
  totals: z.strictObject({
    rounds: z.int(),
    measuredRounds: z.int(),
    xpEarned: z.int(),
    activeMs: z.int(),
  }),
  skills: z.array(skillProgressSchema),
  /** Days with play in the last 30, oldest first. */
  days: z.array(dayProgressSchema),
  /** The one read last first. */
  books: z.array(bookProgressSchema),
});
export type ChildProgress = z.infer<typeof childProgressSchema>;
