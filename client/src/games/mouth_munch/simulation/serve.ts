import { nextFloat, nextInt } from '@advay/shared/kernel/rng';
import { chooseLetters } from '../content/choose-letters.ts';
import { feastOf } from '../content/feast-of.ts';
import { tasteOf } from '../content/tastes.ts';
import { ASIDE_FROM_LAST, EMPTY_SKY_MS, SERVE_Y, stepRules } from '../limits.ts';
import { type Bite, type MunchState, promptOf, sideMargin } from './munch-state.ts';

/** Sends the next bites down when their time has come: one where all is food, else the asked one among others. */
export function serve(state: MunchState, dtMs: number): MunchState {
  const { rule, mostBites, serveEveryMs } = stepRules(state.step);
  const inAir = state.bites.filter(({ leavingMs }) => leavingMs === null).length;
  if (inAir >= (rule === 'all' ? mostBites : 1)) return state;
  const mostMs = inAir === 0 ? EMPTY_SKY_MS : serveEveryMs;
  const serveInMs = Math.min(mostMs, state.serveInMs) - dtMs;
  if (serveInMs > 0) return { ...state, serveInMs };
  const served = rule === 'all' ? serveOne(state) : serveRow(state, rule);
  return { ...served, serveInMs: serveEveryMs };
}

function serveOne(state: MunchState): MunchState {
  const margin = sideMargin(state);
  const { letters } = feastOf(state.language);
  const letter = nextInt(state.rng, letters.length);
  const place = nextFloat(letter.rng);
  const last = state.bites.at(-1)?.homeXNorm ?? state.xNorm;
  // Anywhere but right below the last one: the rest of the width, laid end to end.
  const low = Math.max(margin, last - ASIDE_FROM_LAST);
  const high = Math.min(1 - margin, last + ASIDE_FROM_LAST);
  const along = place.value * (1 - 2 * margin - (high - low));
  const xNorm = margin + along < low ? margin + along : margin + along + (high - low);
  const bite = newBite(state.nextId, letters[letter.value] ?? 'A', xNorm);
  return { ...state, rng: place.rng, bites: [...state.bites, bite], nextId: state.nextId + 1 };
}

function serveRow(state: MunchState, rule: 'letter' | 'sound' | 'word'): MunchState {
  const prompt = promptOf(state);
  if (prompt === null) return state;
  const { things: letters, rng } = chooseLetters(
    prompt,
    rule,
    feastOf(state.language),
    state.ageBand,
    state.rng,
  );
  const margin = sideMargin(state);
  const shift = nextFloat(rng);
  const laneNorm = (1 - 2 * margin) / letters.length;
  const row = letters.map((letter, lane) => {
    const xNorm = margin + (lane + 0.35 + 0.3 * shift.value) * laneNorm;
    return newBite(state.nextId + lane, letter, xNorm);
  });
  return {
    ...state,
    rng: shift.rng,
    bites: [...state.bites, ...row],
    isRowAnswered: false,
    nextId: state.nextId + row.length,
  };
}

function newBite(id: number, letter: string, xNorm: number): Bite {
  const taste = tasteOf(letter);
  return { id, letter, taste, xNorm, homeXNorm: xNorm, yNorm: SERVE_Y, ageMs: 0, leavingMs: null };
}
