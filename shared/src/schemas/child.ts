import { z } from 'zod';
import { AVATARS } from '../children/avatars.ts';
import { MAX_LANGUAGES, PLAY_MINUTES } from '../children/child-settings.ts';
import { NICKNAME_FIRST, NICKNAME_SECOND } from '../children/nickname-words.ts';
import { AGE_BANDS } from '../games/catalogue.ts';
import { LANGUAGE_CODES } from '../words/languages.ts';

const nicknames: readonly string[] = NICKNAME_FIRST.flatMap((first) =>
  NICKNAME_SECOND.map((second) => `${first} ${second}`),
);

const childSettingsSchema = z.strictObject({
  calmMotion: z.boolean(),
  playMinutesADay: z.union(PLAY_MINUTES.map((minutes) => z.literal(minutes))).nullable(),
});

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
