import type { GameEvent } from '../../../game-runtime/contract.ts';
import { quietTurn, type Turn } from '../../../game-runtime/round-frame/turn.ts';
import {
  BITES_PER_BURP,
  BURP_MS,
  LETTERS_KEPT,
  MOUTH_Y,
  NEAR_MISS_REACHES,
  TASTE_EVERY_MS,
} from '../limits.ts';
import { askFor, say } from './ask.ts';
import { biteBefore } from './bite-before.ts';
import {
  asideSpans,
  type Bite,
  isInZone,
  isRight,
  type MunchState,
  promptOf,
  reachSpans,
} from './munch-state.ts';

/** The mouth opened: what is before it is eaten, or comes out again with its name. */
export function takeBite(state: MunchState): Turn<MunchState> {
  const bite = biteBefore(state);
  if (bite === null) return besideAll(state);
  return isRight(state, bite) ? eat(state, bite) : spit(state, bite);
}

/** A mouth that opens with nothing near talks or yawns; right beside a bite it meant to bite. */
function besideAll(state: MunchState): Turn<MunchState> {
  const near = NEAR_MISS_REACHES * reachSpans(state);
  const isBeside = state.bites.some(
    (bite) => isInZone(state, bite) && Math.abs(asideSpans(state, bite)) <= near,
  );
  return { state, events: isBeside ? [{ kind: 'attempt', isHit: false }] : [] };
}

/** Letters of the row that could have been taken instead, and this one. */
const choices = ({ bites }: MunchState) =>
  bites.filter(({ leavingMs }) => leavingMs === null).length;

function eat(state: MunchState, bite: Bite): Turn<MunchState> {
  const prompt = promptOf(state);
  const eaten = state.eaten + 1;
  const isBurp = eaten % BITES_PER_BURP === 0;
  const others = state.bites.filter(({ id }) => id !== bite.id);
  const next: MunchState = {
    ...state,
    eaten,
    bites: prompt === null ? others : others.map((other) => ({ ...other, leavingMs: 0 })),
    eatenLetters: [...state.eatenLetters, bite.letter].slice(-LETTERS_KEPT),
    mouthful: { ...bite, ageMs: 0 },
    burpMs: isBurp ? BURP_MS : state.burpMs,
  };
  const at = { xNorm: state.xNorm, yNorm: MOUTH_Y };
  const events: GameEvent[] = [
    { kind: 'progress' },
    { kind: 'cue', cue: 'munch', ...at },
    { kind: 'cue', cue: isBurp ? 'burp' : 'giggle', ...at },
  ];
  const counted = countHit(next, prompt === null ? null : choices(state));
  const told = eaten >= state.goal ? quietTurn(counted.state) : tell(counted.state, bite);
  return { state: told.state, events: [...events, ...counted.events, ...told.events] };
}

/**
 * Who bites at random among n letters is right once for every n-1 wrong bites: each wrong one therefore takes the share
 * of a right one away, so that luck comes to nothing. The last letter that is left says nothing at all.
 */
function countHit(state: MunchState, among: number | null): Turn<MunchState> {
  if (among === 1) return quietTurn(state);
  if (among !== null && state.luck >= 1) return quietTurn({ ...state, luck: state.luck - 1 });
  return { state, events: [{ kind: 'attempt', isHit: true }] };
}

function spit(state: MunchState, bite: Bite): Turn<MunchState> {
  const among = choices(state);
  const next: MunchState = {
    ...state,
    bites: state.bites.filter(({ id }) => id !== bite.id),
    spat: { ...bite, xNorm: state.xNorm, yNorm: MOUTH_Y, ageMs: 0 },
    luck: state.luck + 1 / Math.max(1, among - 1),
  };
  return {
    state: next,
    events: [
      { kind: 'attempt', isHit: false },
      { kind: 'cue', cue: 'off-road', xNorm: state.xNorm, yNorm: MOUTH_Y },
      say('spat', { letter: bite.letter }),
    ],
  };
}

/** What comes next, or now and then how it tastes. */
function tell(state: MunchState, bite: Bite): Turn<MunchState> {
  const asked = askFor(state);
  if (asked.length > 0) return { state, events: asked };
  if (state.sinceTasteMs < TASTE_EVERY_MS) return quietTurn(state);
  return {
    state: { ...state, sinceTasteMs: 0 },
    events: [say(bite.taste, { letter: bite.letter })],
  };
}
