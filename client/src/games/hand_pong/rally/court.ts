/**
 * The court both sides agree on, whatever their windows: whole units, 1024 from wall to wall and from paddle line to
 * paddle line. Side 0 stands at along = 0, side 1 at along = 1024.
 */
export const COURT_UNITS = 1024;

export type Side = 0 | 1;

export function otherSide(side: Side): Side {
  return side === 0 ? 1 : 0;
}

/** Where the ball is, in court units. */
export type CourtPoint = Readonly<{ across: number; along: number }>;
