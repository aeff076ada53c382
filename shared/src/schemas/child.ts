import { z } from 'zod';
import { AVATARS } from '../children/avatars.ts';
import { NICKNAME_FIRST, NICKNAME_SECOND } from '../children/nickname-words.ts';
import { AGE_BANDS } from '../games/catalogue.ts';

const nicknames: readonly string[] = NICKNAME_FIRST.flatMap((first) =>
  NICKNAME_SECOND.map((second) => `${first} ${second}`),
);

export const newChildSchema = z.strictObject({
  nickname: z.string().refine((name) => nicknames.includes(name), 'must come from the word lists'),
  ageBand: z.enum(AGE_BANDS),
  avatar: z.enum(AVATARS),
});
export type NewChild = z.infer<typeof newChildSchema>;

export const childSchema = newChildSchema.extend({ id: z.uuid() });
export type Child = z.infer<typeof childSchema>;
