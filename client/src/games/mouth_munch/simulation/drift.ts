import type { GameEvent } from '../../../game-runtime/contract.ts';
import type { Turn } from '../../../game-runtime/round-frame/turn.ts';
import { isWatching } from '../../../game-runtime/round-frame/watching.ts';
import {
  BURP_MS,
  CHEW_MS,
  LEAVING_MS,
  SPIT_MS,
  SWING_BEAT_MS,
  stepRules,
  ZONE_FALL_FACTOR,
} from '../limits.ts';
import { type Bite, isRight, type Morsel, type MunchState, zoneOf } from './munch-state.ts';

/** One step of everything in the air. A right bite that sinks uneaten, long within reach, is missed by whoever plays. */
export function drift(state: MunchState, dtMs: number): Turn<MunchState> {
  const { top, bottom } = zoneOf(state);
  const { fallPerS, swingSpans } = stepRules(state.step);
  const swingNorm = swingSpans / Math.max(1, state.aspect);
  const speedAt = (yNorm: number) =>
    fallPerS * (yNorm >= top && yNorm <= bottom ? ZONE_FALL_FACTOR : 1);
  const moved = state.bites
    .map((bite) => swing(fall(bite, speedAt(bite.yNorm), dtMs), swingNorm))
    .filter(({ leavingMs }) => leavingMs === null || leavingMs < LEAVING_MS);
  const sunk = moved.filter(({ yNorm, leavingMs }) => yNorm > bottom && leavingMs === null);
  const bites = moved.map((bite) => (sunk.includes(bite) ? { ...bite, leavingMs: 0 } : bite));
  const isTold = isWatching(state) || state.isRowAnswered;
  const isMissed = !isTold && sunk.some((bite) => isRight(state, bite));
  const events: GameEvent[] = isMissed ? [{ kind: 'attempt', isHit: false }] : [];
  return { state: { ...settle(state, dtMs), bites }, events };
}

function fall(bite: Bite, speed: number, dtMs: number): Bite {
  return {
    ...bite,
    yNorm: bite.leavingMs === null ? bite.yNorm + (speed * dtMs) / 1000 : bite.yNorm,
    ageMs: bite.ageMs + dtMs,
    leavingMs: bite.leavingMs === null ? null : bite.leavingMs + dtMs,
  };
}

function swing(bite: Bite, swingNorm: number): Bite {
  const aside = swingNorm * Math.sin(bite.ageMs / SWING_BEAT_MS + bite.id);
  return { ...bite, xNorm: bite.homeXNorm + aside };
}

/** Chewing, spitting and burping go on. */
function settle(state: MunchState, dtMs: number): MunchState {
  return {
    ...state,
    mouthful: older(state.mouthful, CHEW_MS, dtMs),
    spat: older(state.spat, SPIT_MS, dtMs),
    burpMs: Math.min(BURP_MS, Math.max(0, state.burpMs - dtMs)),
    sinceTasteMs: state.sinceTasteMs + dtMs,
  };
}

function older(morsel: Morsel | null, mostMs: number, dtMs: number): Morsel | null {
  if (morsel === null || morsel.ageMs + dtMs >= mostMs) return null;
  return { ...morsel, ageMs: morsel.ageMs + dtMs };
}
