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

/**
 * A mouth that opens with nothing near talks or yawns; right beside a bite it meant to bite. In a row there is always one
 * beside it, and the answer is what it eats.
 */
function besideAll(state: MunchState): Turn<MunchState> {
  if (promptOf(state) !== null) return quietTurn(state);
  const near = NEAR_MISS_REACHES * reachSpans(state);
  const isBeside = state.bites.some(
    (bite) => isInZone(state, bite) && Math.abs(asideSpans(state, bite)) <= near,
  );
  return { state, events: isBeside ? [{ kind: 'attempt', isHit: false }] : [] };
}

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
    // The first bite into a row is its answer: what is right at last, when the others are gone, is luck.
    ...(state.isRowAnswered ? [] : [{ kind: 'attempt' as const, isHit: true }]),
    { kind: 'progress' },
    { kind: 'cue', cue: 'munch', ...at },
    { kind: 'cue', cue: isBurp ? 'burp' : 'giggle', ...at },
  ];
  const told = eaten >= state.goal ? quietTurn(next) : tell(next, bite);
  return { state: told.state, events: [...events, ...told.events] };
}

function spit(state: MunchState, bite: Bite): Turn<MunchState> {
  const next: MunchState = {
    ...state,
    bites: state.bites.filter(({ id }) => id !== bite.id),
    spat: { ...bite, xNorm: state.xNorm, yNorm: MOUTH_Y, ageMs: 0 },
    isRowAnswered: true,
  };
  return {
    state: next,
    events: [
      ...(state.isRowAnswered ? [] : [{ kind: 'attempt' as const, isHit: false }]),
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
