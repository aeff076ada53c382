import { HAND_LONG_LOST_MS, SERVE_PAUSE_MS } from '../limits.ts';
import { aimServe, aimStrike, type StrikeRules } from './aim-strike.ts';
import { arrivalOf, flightMs } from './flight.ts';
import { covers, judgeArrival } from './judge-arrival.ts';
import { nextWriter, type RallyEntry, type Strike } from './rally-entry.ts';
import { lastEntry, mergeEntries } from './rally-log.ts';
import { isMatchOver, isSynced, type RallyEvent, type RallySession } from './rally-session.ts';
import { takeLog } from './take-log.ts';

type Played = Readonly<{ session: RallySession; events: readonly RallyEvent[] }>;

/** A rally this long makes the ball one place faster, at most so many. */
const STRIKES_PER_SPEED_UP = 5;
const MOST_SPEED_UP = 2;
const SLOW_SERVE = 2;

/** This side's part of a step: judge the ball that comes, or serve when it is its turn. */
export function playOwnSide(session: RallySession, dtMs: number): Played {
  const last = lastEntry(session.log);
  const passed = { ...session, sinceEntryMs: session.sinceEntryMs + dtMs };
  const isTurn = nextWriter(last) === session.options.side;
  if (!isTurn || isMatchOver(session) || !isSynced(session)) return { session: passed, events: [] };
  return last?.kind === 'strike' ? defend(passed, last) : serve(passed);
}

function defend(session: RallySession, flight: Strike): Played {
  const { hand, sinceEntryMs, arrival, options } = session;
  const { across } = arrivalOf(flight);
  const judged = judgeArrival(arrival, {
    elapsedMs: sinceEntryMs,
    flightMs: flightMs(flight),
    isCovered: covers(hand.across, hand.half, across),
  });
  const watched = { ...session, arrival: judged.arrival };
  const atMs = Math.floor(session.nowMs);
  switch (judged.verdict) {
    case 'flying':
      return { session: watched, events: [] };
    case 'hit':
      return write(watched, aimStrike(flight, hand, rulesOf(session), atMs));
    case 'miss':
      return write(watched, { kind: 'miss', by: options.side, atMs, across });
  }
}

function serve(session: RallySession): Played {
  const { sinceEntryMs, hand, peer, options, log } = session;
  if (sinceEntryMs < SERVE_PAUSE_MS) return { session, events: [] };
  const isSlow = hand.hiddenMs >= HAND_LONG_LOST_MS || peer?.isHandSeen === false;
  const rules = rulesOf(session);
  const speed = rules.speed - (isSlow ? SLOW_SERVE : 0);
  const seed = Math.imul(options.seed ^ (log.epoch << 16) ^ log.entries.length, 0x9e3779b1) >>> 7;
  const atMs = Math.floor(session.nowMs);
  return write(session, aimServe(options.side, hand.across, { ...rules, speed }, seed, atMs));
}

/** Balls fly at the pace of the child they fly to, a little faster in a long rally. */
function rulesOf({ options, peer, score, log }: RallySession): StrikeRules {
  const isServe = lastEntry(log)?.kind !== 'strike';
  const grown = isServe ? 0 : Math.floor(score.rally / STRIKES_PER_SPEED_UP);
  return {
    speed: (peer?.pace ?? options.pace) + Math.min(MOST_SPEED_UP, grown),
    steepest: options.steepest,
    mostSpin: options.mostSpin,
  };
}

function write(session: RallySession, entry: RallyEntry): Played {
  const merged = mergeEntries(session.log, session.log.entries.length, [entry]);
  if (!merged.ok) throw new Error(`wrote out of turn: ${merged.reason} at ${merged.n}`);
  return takeLog(session, merged.log);
}
