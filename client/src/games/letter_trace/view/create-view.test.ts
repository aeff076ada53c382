import { describe, expect, it } from 'vitest';
import type { Surface } from '../../../game-runtime/contract.ts';
import { deepFreeze } from '../../../game-runtime/testing/deep-freeze.ts';
import { type GamePlay, play } from '../../../game-runtime/testing/game-driver.ts';
import {
  createRecordingContext,
  drawnText,
} from '../../../game-runtime/testing/recording-context.ts';
import { NO_INPUT } from '../../../input/player-input.ts';
import type { LetterTraceState } from '../simulation/state.ts';
import { oneGlyph } from '../testing/one-glyph.ts';
import { createView } from './create-view.ts';

type Play = GamePlay<LetterTraceState>;

function drawn(
  round: Play,
  change: Partial<Surface> = {},
  { alpha = 1, view = createView(null) } = {},
): readonly string[] {
  const { context, calls } = createRecordingContext();
  const surface: Surface = {
    context,
    widthPx: 1366,
    heightPx: 768,
    field: { leftPx: 145, topPx: 0, widthPx: 1075, heightPx: 768 },
    timeMs: 0,
    isDusk: false,
    hasReducedMotion: false,
    ...change,
  };
  view.draw(surface, deepFreeze(round.previous), deepFreeze(round.state), alpha, NO_INPUT);
  return drawnText(calls).split('\n');
}

const glyph = (name: string) => play(oneGlyph(name)).with({ step: 'letters', aspect: 1.4 });
const driving = (round: Play) =>
  round.letBotPlay({ until: ({ state }) => state.phase === 'driving' && state.along > 0.3 });

const MOMENTS: Record<string, () => Play> = {
  'on its first star': () => glyph('B').rest(100),
  'on the road': () => driving(glyph('B')),
  'waiting for the finger, with a firefly ahead': () => driving(glyph('B')).lift().rest(7_000),
  'showing how': () => driving(glyph('B')).lift().rest(32_000),
  'before a dot': () => glyph('i').letBotPlay({ until: ({ state }) => state.strokeIndex === 1 }),
  'in bloom': () => glyph('i').letBotPlay({ until: ({ state }) => state.phase === 'glyph-done' }),
  'at the end': () => glyph('i').letBotPlay(),
};

describe('the picture', () => {
  it.each(Object.entries(MOMENTS))('can be drawn %s, by day and at dusk', (_, moment) => {
    const round = moment();
    const day = drawn(round);
    expect(day.filter((call) => call.startsWith('fill ')).length).toBeGreaterThan(10);
    expect(drawn(round, { isDusk: true })).not.toEqual(day);
  });

  it.each(Object.entries(MOMENTS))('stands still by itself with reduced motion %s', (_, moment) => {
    const round = moment();
    const still = { hasReducedMotion: true };
    expect(drawn(round, { ...still, timeMs: 400 })).toEqual(drawn(round, { ...still, timeMs: 0 }));
  });

  it('moves the ladybird between two states', () => {
    const round = driving(glyph('B'));
    expect(drawn(round, {}, { alpha: 0 })).not.toEqual(drawn(round, {}, { alpha: 1 }));
  });

  it('paints the hill and its roads once a stroke, and copies them after that', () => {
    let painted = 0;
    const view = createView((width, height) => {
      painted += 1;
      const canvas = { width, height } as OffscreenCanvas;
      return { canvas, context: createRecordingContext().context };
    });
    const round = driving(glyph('B'));
    const first = drawn(round, {}, { view });
    drawn(round.rest(200), {}, { view });
    expect(painted).toBe(1);
    expect(first.slice(0, 2).join()).toContain('drawImage');
    round.letBotPlay({ until: ({ state }) => state.strokeIndex === 1 });
    drawn(round, {}, { view });
    drawn(round, { isDusk: true }, { view });
    expect(painted).toBe(3);
  });
});
