import { STEP_MS } from '@advay/shared/kernel/fixed-step';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { WHOLE_FIELD } from '../../../game-runtime/contract.ts';
import { playerInputs } from '../../../game-runtime/testing/player-inputs.ts';
import { IS_FULL_SIZE } from '../../../game-runtime/testing/test-size.ts';
import { inputOf } from '../../../input/seat-input.ts';
import { letterTrace } from '../index.ts';
import { TOP_SPEED } from '../limits.ts';
import { glyphRoad } from '../road/glyph-road.ts';
import { GLYPHS } from '../strokes/glyph-table.ts';
import { oneGlyph } from '../testing/one-glyph.ts';

const CONFIG = {
  step: 'letters',
  aspect: 1.4,
  ageBand: '3-4',
  ownName: '',
  reach: WHOLE_FIELD,
  handSide: null,
} as const;

describe('the character', () => {
  it('only ever goes forward, one stroke after the other, and never faster than it can', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...GLYPHS),
        fc.array(playerInputs(letterTrace.controls), { minLength: 50, maxLength: 200 }),
        (glyph, inputs) => {
          const game = oneGlyph(glyph);
          const star = glyphRoad(glyph, CONFIG)[0]?.[0] ?? { x: 0, y: 0 };
          const onStar = { id: 1, xNorm: star.x, yNorm: star.y, side: null };
          const begin = Array.from({ length: 60 }, () => inputOf([onStar]));
          let state = game.createState(CONFIG, 1);
          for (const input of [...begin, ...inputs]) {
            const next = game.advance(state, input, STEP_MS).state;
            const isSameTry =
              next.strokeIndex === state.strokeIndex &&
              next.struggles.restarts === state.struggles.restarts &&
              next.phase !== 'glyph-done' &&
              next.phase !== 'finished';
            if (isSameTry) {
              const advance = next.along - state.along;
              expect(advance).toBeGreaterThanOrEqual(0);
              expect(advance).toBeLessThanOrEqual((TOP_SPEED * STEP_MS) / 1000 + 1e-9);
            }
            expect(next.strokeIndex - state.strokeIndex).toBeGreaterThanOrEqual(0);
            expect(next.strokeIndex - state.strokeIndex).toBeLessThanOrEqual(1);
            state = next;
          }
        },
      ),
      { numRuns: IS_FULL_SIZE ? 100 : 30 },
    );
  });
});
