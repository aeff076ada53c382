/** What counts for a call with one child, at the moment of asking. */
export type CallGround = Readonly<{
  /** The parent agrees to calls. */
  hasConsent: boolean;
  hasChild: boolean;
  /** The relative who asks to come in is no longer to; never so of the child's own device. */
  isEnded: boolean;
}>;

export type CallDecision =
  | Readonly<{ ok: true }>
  | Readonly<{ ok: false; reason: 'child-gone' | 'no-consent' | 'ended' }>;

/** Whether one may be in a child's story room now: the one place that says so, for giving tickets and for taking them back. */
export function decideCall({ hasConsent, hasChild, isEnded }: CallGround): CallDecision {
  if (!hasChild) return { ok: false, reason: 'child-gone' };
  if (!hasConsent) return { ok: false, reason: 'no-consent' };
  if (isEnded) return { ok: false, reason: 'ended' };
  return { ok: true };
}
