import { STEP_MS } from '@advay/shared/kernel/fixed-step';
import { createBadLink, type LinkConditions, PERFECT_LINK } from '@advay/shared/testing/bad-link';
import { prefixHash } from '../rally/rally-log.ts';
import type { RallyEvent, RallySession } from '../rally/rally-session.ts';
import { createSimulatedSide, type SimulatedSide } from './simulated-side.ts';

export type MatchPlan = Readonly<{
  seed: number;
  rallies: number;
  /** Of both directions alike, each with a seed of its own. */
  link: Partial<LinkConditions>;
  /** Small by default: a rally of a few strikes has more to disagree on than one of fifty. */
  paddleHalf?: number;
}>;

export type MatchReport = Readonly<{
  rallies: number;
  crossings: number;
  together: number;
  points: number;
  scoreDisagreements: number;
  ghostMisses: number;
  ghostHits: number;
  takenBack: number;
  /** Hangs beyond the plan, one for each answered flight, 0 where there was none. */
  holdsMs: readonly number[];
  /** Times between a result and its showing on the other screen. */
  newsMs: readonly number[];
  /** From the end of each partition until both had one log again. */
  convergedMs: readonly number[];
  bytesPerS: number;
  packetsPerS: number;
  durationMs: number;
}>;

const LONGEST_MS = 1_200_000;
/** After the last rally the way is left to bring the last news. */
const SETTLE_MS = 4_000;

/** Two homes play so many rallies over a bad link, on one virtual clock; deterministic in its seed. */
export function simulateMatch({ seed, rallies, link, paddleHalf = 90 }: MatchPlan): MatchReport {
  const conditions = { ...PERFECT_LINK, ...link };
  const there = createBadLink<Uint8Array>(conditions, seed * 2 + 1);
  const back = createBadLink<Uint8Array>(conditions, seed * 2 + 2);
  const first = createSimulatedSide(0, seed, paddleHalf);
  const second = createSimulatedSide(1, seed, paddleHalf);
  const news = createNewsWatch(first, second);
  const convergence = createConvergenceWatch(conditions, first, second);
  let disagreements = 0;
  let endMs = LONGEST_MS;
  let nowMs = 0;
  for (let step = 1; nowMs < endMs; step += 1) {
    nowMs = step * STEP_MS;
    first.advance(nowMs, STEP_MS, back, there);
    // The other screen's frames fall between these.
    second.advance(nowMs + STEP_MS / 3, STEP_MS, there, back);
    news.look(nowMs);
    convergence.look(nowMs);
    if (step % 60 === 0 && !isOneHistory(first.session, second.session)) disagreements += 1;
    if (step % 30 === 0 && endMs === LONGEST_MS && servesOf(first.session) > rallies)
      endMs = nowMs + SETTLE_MS;
  }
  const [a, b] = [first.session, second.session];
  const common = Math.min(a.log.entries.length, b.log.entries.length);
  const [p, q] = a.score.points;
  const seconds = nowMs / 1000;
  return {
    rallies: Math.max(0, servesOf(a) - 1),
    crossings: a.log.entries.filter(({ kind }) => kind === 'strike').length,
    together: a.score.together,
    points: p + q,
    scoreDisagreements: disagreements + (isOneHistory(a, b) ? 0 : 1),
    ghostMisses: first.ghosts.misses + second.ghosts.misses,
    ghostHits: first.ghosts.hits + second.ghosts.hits,
    takenBack: [first, second].reduce((sum, side) => sum + takenBack(side, a, common), 0),
    holdsMs: [...first.holdsMs, ...second.holdsMs],
    newsMs: news.ms,
    convergedMs: convergence.ms,
    bytesPerS: (first.sent.bytes + second.sent.bytes) / 2 / seconds,
    packetsPerS: (first.sent.packets + second.sent.packets) / 2 / seconds,
    durationMs: nowMs,
  };
}

function servesOf({ log }: RallySession): number {
  return log.entries.filter(
    (entry, n) => entry.kind === 'strike' && log.entries[n - 1]?.kind !== 'strike',
  ).length;
}

/** The shorter log begins the longer one: then equal lengths have equal scores. */
function isOneHistory(a: RallySession, b: RallySession): boolean {
  const common = Math.min(a.log.entries.length, b.log.entries.length);
  return a.log.epoch === b.log.epoch && prefixHash(a.log, common) === prefixHash(b.log, common);
}

const isOutcome = (event: RallyEvent) => event.kind === 'strike' || event.kind === 'miss';

/** Outcomes a screen showed that the history does not hold, or showed twice, and balls that flew backwards. */
function takenBack(side: SimulatedSide, { log }: RallySession, common: number): number {
  const outcomes = side.shown.filter(isOutcome);
  const seen = new Set<number>();
  let wrong = side.backwards;
  for (const event of outcomes) {
    if (event.kind !== 'strike' && event.kind !== 'miss') continue;
    const entry = log.entries[event.n];
    const isKnown = event.n >= common || (entry?.kind === event.kind && entry.by === event.by);
    if (!isKnown || seen.has(event.n)) wrong += 1;
    seen.add(event.n);
  }
  return wrong;
}

/** How old each entry was when the other side had it. */
function createNewsWatch(first: SimulatedSide, second: SimulatedSide) {
  const ms: number[] = [];
  const writtenMs = new Map<number, number>();
  let known = 0;
  return {
    ms,
    look(nowMs: number): void {
      const firstLength = first.session.log.entries.length;
      const secondLength = second.session.log.entries.length;
      const longest = Math.max(firstLength, secondLength);
      const shortest = Math.min(firstLength, secondLength);
      for (let n = known; n < longest; n += 1) if (!writtenMs.has(n)) writtenMs.set(n, nowMs);
      for (; known < shortest; known += 1) ms.push(nowMs - (writtenMs.get(known) ?? nowMs));
    },
  };
}

function createConvergenceWatch(
  { partitions }: LinkConditions,
  first: SimulatedSide,
  second: SimulatedSide,
) {
  const ms: number[] = [];
  return {
    ms,
    look(nowMs: number): void {
      const ended = partitions[ms.length];
      if (ended === undefined || nowMs < ended.untilMs) return;
      const sides = [first.session, second.session];
      const hasHeard = sides.every(({ peer }) => (peer?.heardAtMs ?? 0) > ended.untilMs);
      const isOne = sides[0]?.log.entries.length === sides[1]?.log.entries.length;
      if (hasHeard && isOne) ms.push(nowMs - ended.untilMs);
    },
  };
}
