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

export type TroubleWords = Readonly<{
  /** For the child, three to seven words, heard and read. */
  line: string;
  /** What a grown-up can do. */
  grownUp: string;
  /** Where that is done, if it is in the product. */
  way?: Readonly<{ to: string; words: string }>;
}>;

/** Every trouble on the way to a friend in people's words; the one place that has them. */
export const TROUBLE_WORDS: Readonly<Record<MeetingTrouble, TroubleWords>> = {
  offline: {
    line: 'The internet is away just now',
    grownUp: 'For grown-ups: check the connection. The way to the friend opens by itself.',
  },
  'signaling-down': {
    line: 'The way to your friend is closed',
    grownUp:
      'For grown-ups: the server that brings two homes together does not answer. It is tried again by itself.',
  },
  'no-way': {
    line: 'The way to your friend is closed',
    grownUp:
      'For grown-ups: both children are there, but one of the two networks lets no direct way through. It is tried again by itself; another network may help.',
  },
  'not-signed-in': {
    line: 'Fetch a grown-up for this',
    grownUp: 'For grown-ups: nobody is signed in on this device. Sign in, then try again.',
    way: { to: '/parents/sign-in', words: 'For grown-ups: sign in' },
  },
  'consent-first': {
    line: 'Fetch a grown-up for this',
    grownUp: 'For grown-ups: play with another home is off. It has to be agreed to first.',
    way: { to: '/parents/consent/calls?then=friends', words: 'For grown-ups: read and decide' },
  },
  'cannot-meet': {
    line: 'You two cannot meet now',
    grownUp:
      'For grown-ups: this friendship has ended, or the other family has switched such play off.',
    way: { to: '/parents/friends', words: 'For grown-ups: see the friends' },
  },
  replaced: {
    line: 'You play in another window now',
    grownUp: 'For grown-ups: the same child opened this game a second time. It goes on there.',
  },
  broken: {
    line: 'The way to your friend broke',
    grownUp: 'For grown-ups: the server ended the meeting. Calling again makes a new one.',
  },
  expired: {
    line: 'You two played for so long',
    grownUp: 'For grown-ups: after two hours the room closes. It can be opened again.',
  },
  version: {
    line: 'Load the new game first',
    grownUp: 'For grown-ups: this page is older than the server. Load it again.',
  },
};
