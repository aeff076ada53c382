import type { AgeBand } from '@advay/shared/games/catalogue';
import { STEP_MS } from '@advay/shared/kernel/fixed-step';
import type { Vec2 } from '@advay/shared/kernel/vec2';
import { describe, expect, it } from 'vitest';
import { WHOLE_FIELD } from '../../game-runtime/contract.ts';
import { IS_FULL_SIZE, inTurns } from '../../game-runtime/testing/test-size.ts';
import type { PlayerInput } from '../../input/player-input.ts';
import { inputOf } from '../../input/seat-input.ts';
import { glyphRoad } from './index.ts';
import { letterTraceSimulation as simulation } from './simulation/simulation.ts';
import { GLYPHS } from './strokes/glyph-table.ts';
import { oneGlyph } from './testing/one-glyph.ts';
import { otherScripts } from './testing/other-scripts.ts';
import { SCRIBBLES, type Scribble } from './testing/scribbles.ts';

const SCRIBBLE_S = 20;
const TRIES = IS_FULL_SIZE ? 3 : 1;
const BANDS: AgeBand[] = ['3-4', '7-8'];
const ASPECTS = [1.4, 0.7];
/** An artful scribbler knows how to start: it rests on the star first, and again every so often. */
const REST_S = 0.9;
const REST_EVERY_S = 6;

function inputAt({ x, y }: Vec2): PlayerInput {
  return inputOf([{ id: 1, xNorm: x, yNorm: y, side: null }]);
}

/** Strokes still to do after scribbling for a while. */
function strokesLeft(glyph: string, ageBand: AgeBand, aspect: number, scribble: Scribble): number {
  const config = {
    step: 'letters',
    aspect,
    ageBand,
    ownName: '',
    reach: WHOLE_FIELD,
    handSide: null,
  } as const;
  const strokes = glyphRoad(glyph, config);
  let state = oneGlyph(glyph).createState(config, 1);
  for (let t = 0; t < SCRIBBLE_S; t += STEP_MS / 1000) {
    const star = strokes[state.strokeIndex]?.[0];
    const isResting = t % REST_EVERY_S < REST_S;
    const finger = isResting && star ? star : scribble(t);
    state = simulation.advance(state, inputAt(finger), STEP_MS).state;
  }
  return strokes.length - state.strokesDone;
}

/** At the usual size each glyph is scribbled at in so many ways of the five. */
const TABLES = [
  ['of Latin', GLYPHS, 2],
  ...(await otherScripts()).map(
    ({ alphabet, letters, digits }) => [`of ${alphabet}`, [...letters, ...digits], 1] as const,
  ),
] as const;

const everyWay = TABLES.flatMap(([script, glyphs, ways]) =>
  Object.keys(SCRIBBLES).map((name, turn) => ({ script, glyphs, ways, name, turn })),
);

describe('scribbling', { timeout: 60_000 }, () => {
  it.each(everyWay)('never finishes a glyph $script with $name', (way) => {
    const passed: string[] = [];
    const makeScribble = SCRIBBLES[way.name];
    if (!makeScribble) throw new Error(`no scribble "${way.name}"`);
    for (const [index, glyph] of way.glyphs.entries()) {
      if (!IS_FULL_SIZE && (index + way.turn) % 5 >= way.ways) continue;
      for (let attempt = 0; attempt < TRIES; attempt += 1) {
        for (const ageBand of inTurns(BANDS, index)) {
          // Both shapes of the field meet both ages.
          const aspect = ASPECTS[(Math.floor(index / 2) + attempt) % 2] ?? 1;
          const seed = index * 100 + attempt;
          if (strokesLeft(glyph, ageBand, aspect, makeScribble(seed)) === 0) {
            passed.push(`${glyph} at ${ageBand}, seed ${seed}`);
          }
        }
      }
    }
    expect(passed).toEqual([]);
  });
});
