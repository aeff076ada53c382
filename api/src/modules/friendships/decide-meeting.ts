/** One family's side of a friendship, at the moment of asking. */
export type MeetingSide = Readonly<{
  hasChild: boolean;
  isEnded: boolean;
  /** This side blocks the other. */
  isBlocking: boolean;
  /** The parent agrees to calls. */
  hasConsent: boolean;
}>;

export type Meeting =
  | Readonly<{ ok: true }>
  | Readonly<{
      ok: false;
      reason: 'blocked' | 'child-gone' | 'ended' | 'own-consent' | 'other-consent';
    }>;

/** Whether two children may meet now: the one place that says so, for giving tickets and for closing rooms. */
export function decideMeeting(own: MeetingSide | null, other: MeetingSide | null): Meeting {
  const no = (reason: (Meeting & { ok: false })['reason']): Meeting => ({ ok: false, reason });
  if (own?.isBlocking || other?.isBlocking) return no('blocked');
  if (!own?.hasChild || !other?.hasChild) return no('child-gone');
  if (own.isEnded || other.isEnded) return no('ended');
  if (!own.hasConsent) return no('own-consent');
  if (!other.hasConsent) return no('other-consent');
  return { ok: true };
}
