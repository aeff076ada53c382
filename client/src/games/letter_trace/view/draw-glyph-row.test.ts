import { expect, it } from 'vitest';
import type { Alphabet } from '../../../game-runtime/alphabet.ts';
import type { Surface } from '../../../game-runtime/contract.ts';
import { play } from '../../../game-runtime/testing/game-driver.ts';
import { createRecordingContext } from '../../../game-runtime/testing/recording-context.ts';
import { letterTrace } from '../index.ts';
import { otherScripts } from '../testing/other-scripts.ts';
import { drawGlyphRow } from './draw-glyph-row.ts';
import { createPicture } from './picture.ts';

await otherScripts();

/** Where the round's glyphs stand in their row, in the order they are traced. */
function rowOf(alphabet: Alphabet): number[] {
  const { state } = play(letterTrace).step('letters').with({ alphabet, ageBand: '3-4' });
  const { context, calls } = createRecordingContext();
  const surface: Surface = {
    context,
    ...{ widthPx: 1366, heightPx: 768, timeMs: 0, isDusk: false, hasReducedMotion: false },
    field: { leftPx: 145, topPx: 0, widthPx: 1075, heightPx: 768 },
  };
  drawGlyphRow(createPicture(surface, state, state, 1));
  const discs = calls.filter(({ name, args }) => name === 'ellipse' && Number(args[2]) >= 20);
  return [...new Set(discs.map(({ args }) => Number(args[0])))];
}

it('runs as the script does', () => {
  const ascending = (places: readonly number[]) => places.toSorted((a, b) => a - b);
  for (const alphabet of ['latin', 'devanagari'] as const) {
    expect(rowOf(alphabet)).toHaveLength(3);
    expect(rowOf(alphabet)).toEqual(ascending(rowOf(alphabet)));
  }
  expect(rowOf('arabic')).toHaveLength(3);
  expect(rowOf('arabic')).toEqual(ascending(rowOf('arabic')).toReversed());
});
