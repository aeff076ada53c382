import { z } from 'zod';
import { AVATARS } from '../children/avatars.ts';
import { RELATIONS } from '../relatives/relations.ts';
import { relativeNameOf } from '../relatives/relative-name.ts';
import { isTimeZone } from '../relatives/time-zone.ts';
import { lifetimeHours, remainingMs, roomEntrySchema } from './friendship.ts';

const avatar = z.enum(AVATARS);
const relation = z.enum(RELATIONS);
const instant = z.iso.datetime();
/** Judged by the API where it is used: what is none is answered as one that is over. */
const secret = z.string().max(64);
const typedName = z.string().transform((typed, context) => {
  const name = relativeNameOf(typed);
  if (name !== null) return name;
  context.addIssue({ code: 'custom', message: 'must be 1 to 24 letters, spaces, or . - and ’' });
  return z.NEVER;
});

/** When the child's device may let a relative in by itself, by the clock of one place. */
export const callWindowSchema = z
  .strictObject({
    /** 1 is Monday, 7 Sunday. */
    weekdays: z
      .array(z.int().min(1).max(7))
      .min(1)
      .max(7)
      .refine((days) => new Set(days).size === days.length, 'must name each day once'),
    /** Minutes since midnight. */
    fromMinute: z.int().min(0).max(1_439),
    /** The first minute that is too late. */
    toMinute: z.int().min(1).max(1_440),
    timeZone: z.string().max(64).refine(isTimeZone, 'must be a name such as Europe/Berlin'),
  })
  .refine(({ fromMinute, toMinute }) => fromMinute < toMinute, {
    path: ['toMinute'],
    message: 'must be later than fromMinute',
  });
export type CallWindow = z.infer<typeof callWindowSchema>;
/** One that was taken once: another engine may know other time zones. */
const knownWindowSchema = z.strictObject({
  weekdays: z.array(z.int()),
  fromMinute: z.int(),
  toMinute: z.int(),
  timeZone: z.string(),
});

export const newRelativeInviteSchema = z.strictObject({
  childId: z.uuid(),
  relation,
  lifetimeHours,
});
export type NewRelativeInvite = z.infer<typeof newRelativeInviteSchema>;

/** An invite of a relative that can still be taken up, as the family sees it. */
export const openRelativeInviteSchema = z.strictObject({
  id: z.uuid(),
  childId: z.uuid(),
  relation,
  createdAt: instant,
  remainingMs,
});
export type OpenRelativeInvite = z.infer<typeof openRelativeInviteSchema>;

export const relativeLookSchema = z.strictObject({ token: secret });

/** What whoever holds the link sees before giving a name. */
export const relativeGlanceSchema = z.strictObject({
  childAvatar: avatar,
  relation,
  remainingMs,
});
export type RelativeGlance = z.infer<typeof relativeGlanceSchema>;

export const relativeClaimSchema = z.strictObject({ token: secret, name: typedName });

/** The only time the pass is seen: the relative's device keeps it, and shows it in a body whenever it rings. */
export const claimedRelativeSchema = z.strictObject({
  pass: z.string(),
  name: z.string(),
  relation,
  childAvatar: avatar,
});
export type ClaimedRelative = z.infer<typeof claimedRelativeSchema>;

export const ringSchema = z.strictObject({ pass: secret });

/** A ticket to the child's waiting room. */
export const rungSchema = roomEntrySchema.extend({ childAvatar: avatar });
export type Rung = z.infer<typeof rungSchema>;

/** A relative as it is stored, less the hash of the pass. */
export const storedRelativeSchema = z.strictObject({
  id: z.uuid(),
  childId: z.uuid(),
  name: z.string(),
  relation,
  /** Null asks for the parent's tap each time. */
  window: knownWindowSchema.nullable(),
  createdAt: instant,
  lastRangAt: instant.nullable(),
  endedAt: instant.nullable(),
});
export type StoredRelative = z.infer<typeof storedRelativeSchema>;

/** A relative as the family sees it. */
export const relativeSchema = storedRelativeSchema.extend({
  /** The first half of its peer id in the child's room, so that the child's device knows who waits. */
  subject: z.uuid(),
});
export type Relative = z.infer<typeof relativeSchema>;

export const relativeChangeSchema = z.strictObject({
  name: typedName,
  window: callWindowSchema.nullable(),
});
export type RelativeChange = z.infer<typeof relativeChangeSchema>;
