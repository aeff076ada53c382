/** Why a child does not come to its friend. The first three pass by themselves; the others do not. */
export type MeetingTrouble =
  | 'offline'
  | 'signaling-down'
  /** Both are in the room, and no direct way opens between the homes. */
  | 'no-way'
  /** Nobody is signed in on this device any more. */
  | 'not-signed-in'
  /** The own parent has not agreed to calls, or took it back. */
  | 'consent-first'
  /** The friendship has ended, or the other family took its agreement back. */
  | 'cannot-meet'
  /** The same child plays with the friend in another window. */
  | 'replaced'
  /** Something that nobody foresaw ended it; calling again may help. */
  | 'broken'
  /** Longer than two small children play in one go. */
  | 'expired'
  /** This page is older than the server. */
  | 'version';

/** Where a grown-up mends what does not pass by itself, if that is in the product. */
export const WAYS_OUT = {
  'not-signed-in': '/parents/sign-in',
  'consent-first': '/parents/consent/calls?then=friends',
  'cannot-meet': '/parents/friends',
} as const satisfies Partial<Record<MeetingTrouble, string>>;
