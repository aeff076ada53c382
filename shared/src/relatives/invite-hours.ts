/** For how long a parent lets an invite be taken up, of a relative or of another family. */
export const INVITE_HOURS = [1, 24, 72] as const;
export type InviteHours = (typeof INVITE_HOURS)[number];
