import { REMOTE_DELAY_MIN_MS, SEND_EVERY_MS } from '../limits.ts';
import { attackPhaseMs, heldMs } from './attack-timeline.ts';
import type { CourtPoint } from './court.ts';
import { COURT_UNITS } from './court.ts';
import { ballAt, type Flight, flightMs } from './flight.ts';
import { lastEntry } from './rally-log.ts';
import type { RallySession } from './rally-session.ts';
import { paddleAt } from './remote-paddle.ts';
import { returnPhase } from './return-blend.ts';
import { trailOf } from './trail.ts';

/** What one side sees, in court units as both know them. */
export type SessionPicture = Readonly<{
  ball: CourtPoint;
  /** `hovering`: at the far line, waiting for the answer. `resting`: nobody has struck it yet. */
  mood: 'flying' | 'hovering' | 'resting';
  /** Where it just was, newest first. */
  trail: readonly CourtPoint[];
  ownAcross: number;
  peerAcross: number;
}>;

/** How far in their past the other paddle is drawn. */
function remoteDelayMs({ jitterMs, clock }: RallySession): number {
  const behindMs = Math.max(REMOTE_DELAY_MIN_MS, 2 * SEND_EVERY_MS + jitterMs);
  return clock.smoothedRttMs / 2 + behindMs;
}

/** Where the other paddle is drawn. */
function drawnPeer(session: RallySession): number {
  const theirMs = session.nowMs + session.clock.offsetMs - remoteDelayMs(session);
  return paddleAt(session.remotePaddle, theirMs) ?? COURT_UNITS / 2;
}

export function pictureOf(session: RallySession): SessionPicture {
  const { ball, mood, flight, phaseMs } = drawnBall(session);
  return {
    ball,
    mood,
    trail: trailOf(flight, phaseMs),
    ownAcross: session.hand.across,
    peerAcross: drawnPeer(session),
  };
}

/** A resting ball rolls from where it was missed to the paddle that serves it. */
const ROLL_MS = 500;

type DrawnBall = Pick<SessionPicture, 'ball' | 'mood'> &
  Readonly<{ flight: Flight | null; phaseMs: number }>;

export function drawnBall(session: RallySession): DrawnBall {
  const { sinceEntryMs, planMs, unfinished, options } = session;
  const entry = lastEntry(session.log);
  const wholeMs = entry?.kind === 'strike' ? flightMs(entry) : Number.POSITIVE_INFINITY;
  const returned = returnPhase(sinceEntryMs, unfinished?.gapMs ?? 0, wholeMs);
  if (unfinished !== null && returned.leg === 'before') {
    const { flight } = unfinished;
    const phaseMs = flightMs(flight) - returned.phaseMs;
    return { ball: ballAt(flight, Math.floor(phaseMs)), mood: 'flying', flight, phaseMs };
  }
  if (entry?.kind === 'strike') {
    const isAway = entry.by === options.side;
    const phaseMs = isAway ? attackPhaseMs(sinceEntryMs, wholeMs, planMs) : returned.phaseMs;
    const isHeld = isAway && heldMs(sinceEntryMs, wholeMs, planMs) > 0;
    const mood = isHeld ? 'hovering' : 'flying';
    return { ball: ballAt(entry, Math.floor(phaseMs)), mood, flight: entry, phaseMs };
  }
  const holder = entry?.by ?? 0;
  const paddle = holder === options.side ? session.hand.across : drawnPeer(session);
  const share = entry === undefined ? 1 : Math.min(1, sinceEntryMs / ROLL_MS);
  const from = entry?.across ?? paddle;
  return {
    ball: { across: from + (paddle - from) * share, along: holder === 0 ? 0 : COURT_UNITS },
    mood: 'resting',
    flight: null,
    phaseMs: 0,
  };
}
