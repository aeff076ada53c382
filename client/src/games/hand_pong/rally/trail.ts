import type { CourtPoint } from './court.ts';
import { ballAt, type Flight } from './flight.ts';

/** Steps of the trail, this far apart. */
const TRAIL_MS = 45;
const TRAIL_LENGTH = 6;
/** Where a flight's ball was a little before `phaseMs`, newest first. */
export function trailOf(flight: Flight | null, phaseMs: number): CourtPoint[] {
  if (flight === null) return [];
  const trail: CourtPoint[] = [];
  for (let back = 1; back <= TRAIL_LENGTH && phaseMs - back * TRAIL_MS >= 0; back += 1) {
    trail.push(ballAt(flight, Math.floor(phaseMs - back * TRAIL_MS)));
  }
  return trail;
}
