import { z } from 'zod';
import { AVATARS } from '../children/avatars.ts';
import { LANGUAGE_CODES, MAX_LANGUAGES, PLAY_MINUTES } from '../children/child-settings.ts';
import { NICKNAME_FIRST, NICKNAME_SECOND } from '../children/nickname-words.ts';
import { AGE_BANDS } from '../games/catalogue.ts';

const nicknames: readonly string[] = NICKNAME_FIRST.flatMap((first) =>
  NICKNAME_SECOND.map((second) => `${first} ${second}`),
);

/** How one child plays best. */
export const childSettingsSchema = z.strictObject({
  /** Fades instead of travel, as a device that asks for less motion gets them. */
  calmMotion: z.boolean(),
  /** Null for no end. */
  playMinutesADay: z.union(PLAY_MINUTES.map((minutes) => z.literal(minutes))).nullable(),
});
export type ChildSettings = z.infer<typeof childSettingsSchema>;

export const DEFAULT_CHILD_SETTINGS: ChildSettings = { calmMotion: false, playMinutesADay: null };

export const newChildSchema = z.strictObject({
  nickname: z.string().refine((name) => nicknames.includes(name), 'must come from the word lists'),
  ageBand: z.enum(AGE_BANDS),
  avatar: z.enum(AVATARS),
  /** The one best spoken first. */
  languages: z
    .array(z.enum(LANGUAGE_CODES))
    .min(1)
    .max(MAX_LANGUAGES)
    .refine((codes) => new Set(codes).size === codes.length, 'must name each language once'),
  settings: childSettingsSchema,
});
export type NewChild = z.infer<typeof newChildSchema>;

export const childSchema = newChildSchema.extend({ id: z.uuid() });
export type Child = z.infer<typeof childSchema>;
