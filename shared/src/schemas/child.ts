import { z } from 'zod';
import { AGE_BANDS } from '../games/catalogue.ts';

/** Pictures a child chooses itself from; each is an icon compiled into the client. */
export const AVATARS = [
  'fox',
  'owl',
  'whale',
  'turtle',
  'lion',
  'rabbit',
  'parrot',
  'hedgehog',
] as const;
export type Avatar = (typeof AVATARS)[number];

/** A nickname is one word of each list, so that no real name is ever typed. */
export const NICKNAME_FIRST = [
  'Sunny',
  'Brave',
  'Merry',
  'Swift',
  'Gentle',
  'Lucky',
  'Clever',
  'Cosy',
] as const;
export const NICKNAME_SECOND = [
  'Comet',
  'Pebble',
  'Maple',
  'Ripple',
  'Acorn',
  'Feather',
  'Clover',
  'Lantern',
] as const;

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
