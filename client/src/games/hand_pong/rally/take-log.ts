import { EAGER_SENDS, PLAN_MARGIN_MS } from '../limits.ts';
import { attackPhaseMs, fittingPlanMs } from './attack-timeline.ts';
import { flightMs } from './flight.ts';
import { NOT_COVERED } from './judge-arrival.ts';
import { createLog, lastEntry, type RallyLog } from './rally-log.ts';
import type { RallyEvent, RallySession } from './rally-session.ts';
import { steerThrough } from './remote-paddle.ts';
import { NO_SCORE, scoreEntry } from './score.ts';

type Taken = Readonly<{ session: RallySession; events: readonly RallyEvent[] }>;

/** How long the news of a flight away from here needs: round trip, jitter and a margin. */
function wantedPlanMs({ clock, jitterMs }: RallySession): number {
  return clock.smoothedRttMs + jitterMs + PLAN_MARGIN_MS;
}

/** A log that has grown, by own hand or by news: its entries are shown, and the clock of the last one begins. */
export function takeLog(session: RallySession, log: RallyLog): Taken {
  if (log === session.log) return { session, events: [] };
  const known = session.log.entries.length;
  const { side } = session.options;
  const events: RallyEvent[] = [];
  let { score } = session;
  for (const [index, entry] of log.entries.slice(known).entries()) {
    const n = known + index;
    const before = log.entries[n - 1];
    score = scoreEntry(score, before, entry);
    const kind = entry.kind === 'miss' ? 'miss' : before?.kind === 'strike' ? 'strike' : 'serve';
    events.push({ kind, n, by: entry.by });
  }
  const entry = lastEntry(log);
  const isAway = entry?.kind === 'strike' && entry.by === side;
  const isAnswer = log.entries[known]?.by !== side;
  return {
    session: {
      ...session,
      log,
      score,
      sinceEntryMs: 0,
      arrival: NOT_COVERED,
      planMs: isAway ? fittingPlanMs(wantedPlanMs(session), flightMs(entry)) : 0,
      unfinished: isAnswer && isBallSeen(session) ? unfinishedFlight(session) : null,
      remotePaddle: isAnswer ? leadPaddle(session, log) : session.remotePaddle,
      eagerSends: isAnswer ? session.eagerSends : EAGER_SENDS,
    },
    events,
  };
}

/** Not while both get ready again: then the ball waits with whoever struck it last. */
function isBallSeen({ presence }: RallySession): boolean {
  return presence.kind === 'together' || presence.kind === 'floating';
}

/** What of the flight away from here was not drawn yet. */
function unfinishedFlight(session: RallySession): RallySession['unfinished'] {
  const flight = lastEntry(session.log);
  if (flight?.kind !== 'strike') return null;
  const wholeMs = flightMs(flight);
  const drawnMs = attackPhaseMs(session.sinceEntryMs, wholeMs, session.planMs);
  return { flight, gapMs: wholeMs - drawnMs };
}

/** The far paddle met the ball there; after a miss it goes where it went. */
function leadPaddle(session: RallySession, log: RallyLog): RallySession['remotePaddle'] {
  const answer = log.entries[session.log.entries.length];
  if (answer?.kind !== 'strike') return session.remotePaddle;
  return steerThrough(session.remotePaddle, answer.across, session.peer?.half ?? 0);
}

/** A new match with nothing in it. */
export function beginEpoch(session: RallySession, epoch: number): Taken {
  return {
    session: {
      ...session,
      log: createLog(epoch),
      score: NO_SCORE,
      sinceEntryMs: 0,
      arrival: NOT_COVERED,
      planMs: 0,
      unfinished: null,
      eagerSends: EAGER_SENDS,
    },
    events: [{ kind: 'new-match', epoch }],
  };
}

/** The last entry's clock from its beginning: the ball goes back to who struck it last. */
export function restartFlight(session: RallySession): RallySession {
  const entry = lastEntry(session.log);
  const isAway = entry?.kind === 'strike' && entry.by === session.options.side;
  return {
    ...session,
    sinceEntryMs: 0,
    arrival: NOT_COVERED,
    unfinished: null,
    planMs: isAway ? fittingPlanMs(wantedPlanMs(session), flightMs(entry)) : 0,
  };
}
