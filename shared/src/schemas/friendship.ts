import { z } from 'zod';
import { AVATARS } from '../children/avatars.ts';
import { INVITE_HOURS } from '../relatives/invite-hours.ts';
import type { RoomKind } from './ticket.ts';

/** What two children of two families can do together. */
export const FRIEND_ACTIVITIES = ['hand_pong'] as const satisfies readonly RoomKind[];
export type FriendActivity = (typeof FRIEND_ACTIVITIES)[number];

const activity = z.enum(FRIEND_ACTIVITIES);
const avatar = z.enum(AVATARS);
const instant = z.iso.datetime();
/** For how long from now on: a device's clock may be days away from the server's, so none is given a moment to compare. */
export const remainingMs = z.int().min(0);
/** Judged by the API where it is used: what is no token is answered as one that is over. */
const token = z.string().max(64);

/** One of three, and nothing between them. Pages that are older than the choice say none: then the shortest. */
export const lifetimeHours = z.literal([...INVITE_HOURS]).default(INVITE_HOURS[0]);

export const newInviteSchema = z.strictObject({ childId: z.uuid(), activity, lifetimeHours });
export type NewInvite = z.infer<typeof newInviteSchema>;

/** An invite as it is made: the only time its token is seen. It belongs behind the # of a link. */
export const madeInviteSchema = z.strictObject({
  id: z.uuid(),
  token: z.string(),
  remainingMs,
});
export type MadeInvite = z.infer<typeof madeInviteSchema>;

/** An invite that can still be taken up, as its own family sees it. */
export const openInviteSchema = z.strictObject({
  id: z.uuid(),
  childId: z.uuid(),
  activity,
  createdAt: instant,
  remainingMs,
});
export type OpenInvite = z.infer<typeof openInviteSchema>;

export const inviteLookSchema = z.strictObject({ token });

/** What the other family sees of an invite before it takes it up. */
export const inviteGlanceSchema = z.strictObject({
  friendAvatar: avatar,
  activity,
  remainingMs,
});
export type InviteGlance = z.infer<typeof inviteGlanceSchema>;

export const inviteClaimSchema = z.strictObject({ token, childId: z.uuid() });

/** `ended` also where the other side blocks: nobody is told that they are blocked. */
export const FRIENDSHIP_STATES = ['active', 'ended', 'blocked-by-you'] as const;

/** One's own side of a friendship: of the other family a picture, and nothing else. */
export const friendshipSchema = z.strictObject({
  id: z.uuid(),
  childId: z.uuid(),
  friendAvatar: avatar,
  activity,
  since: instant,
  state: z.enum(FRIENDSHIP_STATES),
});
export type Friendship = z.infer<typeof friendshipSchema>;

/** The ticket goes to the signaling service once, in the first message, and never into an address. */
export const roomEntrySchema = z.strictObject({ ticket: z.string(), expiresAt: instant });
export type RoomEntry = z.infer<typeof roomEntrySchema>;
