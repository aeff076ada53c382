import { COURT_UNITS, type CourtPoint } from '../rally/court.ts';
import type { CourtRally } from '../rally/court-rally.ts';
import { ballAt } from '../rally/flight.ts';

/** A missed ball rolls to who serves it within this long. */
const ROLL_MS = 600;

/** The ball of a rally on one screen: on its way, or with the paddle that serves it. */
export function courtBall(
  { last, sinceEntryMs }: CourtRally,
  paddles: Readonly<{ near: number; far: number }>,
): CourtPoint {
  if (last?.kind === 'strike') return ballAt(last, Math.floor(sinceEntryMs));
  const by = last?.by ?? 0;
  const paddle = by === 0 ? paddles.near : paddles.far;
  const from = last?.across ?? paddle;
  const share = Math.min(1, sinceEntryMs / ROLL_MS);
  return { across: from + (paddle - from) * share, along: by === 0 ? 0 : COURT_UNITS };
}
