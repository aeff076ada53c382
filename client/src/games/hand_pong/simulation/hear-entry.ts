import type { GameEvent, StepResult } from '../../../game-runtime/contract.ts';
import { CHEERED_RALLIES, HITS_PER_SPEED_UP, MEET_UNITS, stepRules } from '../limits.ts';
import type { CourtRally } from '../rally/court-rally.ts';
import { ballAt, wallsPassed } from '../rally/flight.ts';
import { CHEERS } from '../rally/packet.ts';
import type { RallyEntry } from '../rally/rally-entry.ts';
import type { Seat } from '../scene.ts';
import { type CourtLayout, courtToField } from './court-layout.ts';
import type { HandPongState } from './hand-pong-state.ts';

type Step = StepResult<HandPongState>;
type CueAt = Extract<GameEvent, { kind: 'cue' }>;

const seatOf = (entry: RallyEntry): Seat => (entry.by === 0 ? 'near' : 'far');

function cueAt(
  cue: CueAt['cue'],
  layout: CourtLayout,
  at: Readonly<{ across: number; along: number }>,
): CueAt {
  const { x, y } = courtToField(layout, at);
  return { kind: 'cue', cue, xNorm: x, yNorm: y };
}

/** What a strike or a miss means for the child's round; `before` is the rally it ended. */
export function hearEntry(state: HandPongState, before: CourtRally, entry: RallyEntry): Step {
  const seat = seatOf(entry);
  const isServe = entry.kind === 'strike' && before.last?.kind !== 'strike';
  const told: HandPongState = {
    ...state,
    last: { kind: entry.kind, seat, ageMs: 0 },
    way: { from: state.near.across, most: 0 },
  };
  const at = { across: entry.across, along: seat === 'near' ? 0 : 1024 };
  if (entry.kind === 'miss') return hearMiss(told, seat, at);
  const sound = cueAt(seat === 'near' ? 'touch' : 'tick', state.layout, at);
  if (isServe) return { state: told, events: [sound] };
  const struck =
    seat === 'near' ? countHit(told, state.way.most >= MEET_UNITS) : { state: told, events: [] };
  const cheered = cheerRally(struck.state, at);
  // A child that answered once is playing, and every answer to it is getting on.
  const isGettingOn = seat === 'near' || before.score.rally > 0;
  const progress: GameEvent[] = isGettingOn ? [{ kind: 'progress' }] : [];
  return {
    state: cheered.state,
    events: [sound, ...struck.events, ...progress, ...cheered.events],
  };
}

function countHit(state: HandPongState, isMet: boolean): Step {
  const hitsInARow = state.hitsInARow + 1;
  const { speedGrowth } = stepRules(state.step);
  const isQuicker = hitsInARow % HITS_PER_SPEED_UP === 0;
  const pace = isQuicker ? Math.min(speedGrowth, state.pace + 1) : state.pace;
  return {
    state: { ...state, hits: state.hits + 1, met: state.met + (isMet ? 1 : 0), hitsInARow, pace },
    events: [{ kind: 'attempt', isHit: true }],
  };
}

function hearMiss(
  state: HandPongState,
  seat: Seat,
  at: Readonly<{ across: number; along: number }>,
): Step {
  if (seat === 'far') {
    return { state, events: [{ kind: 'progress' }, cueAt('pop', state.layout, at)] };
  }
  const { speedGrowth } = stepRules(state.step);
  const slowest = -Math.min(2, speedGrowth);
  return {
    state: { ...state, hitsInARow: 0, pace: Math.max(slowest, state.pace - 1) },
    events: [{ kind: 'attempt', isHit: false }],
  };
}

/** The bear cheers a rally that has become long; a fixed picture, and the next one another. */
function cheerRally(state: HandPongState, at: Readonly<{ across: number; along: number }>): Step {
  const { rally } = state.rally.score;
  const place = CHEERED_RALLIES.indexOf(rally);
  const kind = CHEERS[place % CHEERS.length];
  if (place === -1 || kind === undefined) return { state, events: [] };
  return {
    state: { ...state, cheer: { kind, from: 'far', ageMs: 0 } },
    events: [
      cueAt('stroke-done', state.layout, at),
      { kind: 'say', line: 'in-a-row', values: { count: String(rally) } },
    ],
  };
}

/** The ball sounds at the walls it bounces off. */
export function hearWalls(
  before: CourtRally,
  after: CourtRally,
  { layout }: HandPongState,
): readonly GameEvent[] {
  const { last: flight } = after;
  if (flight?.kind !== 'strike') return [];
  const at = (rally: CourtRally) => wallsPassed(flight, Math.floor(rally.sinceEntryMs));
  if (at(before) === at(after)) return [];
  return [cueAt('tick', layout, ballAt(flight, Math.floor(after.sinceEntryMs)))];
}
