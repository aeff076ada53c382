import { AGE_BANDS } from '@advay/shared/games/catalogue';
import { describe, expect, it } from 'vitest';
import type { Alphabet } from '../../game-runtime/alphabet.ts';
import type { GameModule } from '../../game-runtime/contract.ts';
import { describeGameContract } from '../../game-runtime/testing/game-contract.test-suite.ts';
import { play } from '../../game-runtime/testing/game-driver.ts';
import { IS_FULL_SIZE, inTurns } from '../../game-runtime/testing/test-size.ts';
import { letterTrace, roadOf } from './index.ts';
import type { LetterTraceState } from './simulation/state.ts';
import { oneGlyph } from './testing/one-glyph.ts';
import { otherScripts } from './testing/other-scripts.ts';
import { traceGlyph, traceStroke } from './testing/trace.ts';

const scripts = await otherScripts();
const everyGlyph = scripts.flatMap(({ letters, digits }) => [...letters, ...digits]);

/** All of them at full size, else one of so many. */
const someGlyphs = (of: number, turn: number) =>
  everyGlyph.filter((_, index) => IS_FULL_SIZE || index % of === turn);

const playGlyph = (glyph: string) =>
  play(oneGlyph(glyph)).with({ step: 'letters', aspect: 1.4, ageBand: '7-8' });

describe('a glyph of another script', () => {
  it.each(someGlyphs(3, 0))('is traced by the bot: %s', (glyph) => {
    const turn = everyGlyph.indexOf(glyph);
    for (const ageBand of inTurns(AGE_BANDS, turn)) {
      for (const aspect of inTurns([1.4, 0.7], turn)) {
        const round = playGlyph(glyph).with({ ageBand, aspect }).letBotPlay({ forMs: 60_000 });
        expect(round.outcome, `${ageBand}, ${aspect}`).toEqual({ share: 1 });
        expect(round.state.struggles.leavings).toBe(0);
      }
    }
  });

  it.each(someGlyphs(5, 1))('blooms for who goes along its strokes: %s', (glyph) => {
    const round = playGlyph(glyph);
    traceGlyph(round);
    expect(round.state.phase === 'glyph-done' || round.isOver).toBe(true);
    expect(round.state.struggles).toEqual({ leavings: 0, reversals: 0, restarts: 0 });
  });

  it.each(['अ', 'औ', 'ए', 'ث', 'ق', 'ك', 'ظ'])(
    'asks for its strokes in their order: %s',
    (glyph) => {
      const round = playGlyph(glyph);
      for (const stroke of roadOf(round.state).reverse()) traceStroke(round, stroke);
      expect(round.state.phase === 'glyph-done' || round.isOver).toBe(false);
    },
  );
});

describe('a round in another alphabet', () => {
  it.each(scripts)('teaches $alphabet letters and digits', ({ alphabet, letters, digits }) => {
    const round = (step: string, ownName = 'Mia') =>
      play(letterTrace).step(step).with({ alphabet, ownName }).state.glyphs;
    for (const step of ['capitals', 'letters', 'own-name']) {
      expect(letters).toEqual(expect.arrayContaining([...round(step)]));
    }
    expect(digits).toEqual(expect.arrayContaining([...round('digits')]));
    expect(round('lines')).toEqual(play(letterTrace).step('lines').state.glyphs);
  });

  it('names a digit a number and a letter a letter', () => {
    for (const [glyph, line] of [
      ['७', 'driveDigit'],
      ['٧', 'driveDigit'],
      ['अं', 'driveLetter'],
      ['ض', 'driveLetter'],
    ]) {
      const [named] = playGlyph(glyph ?? '')
        .rest(100)
        .eventsOf('say');
      expect(named).toEqual({ kind: 'say', line, values: { glyph } });
    }
  });
});

// The whole contract once more for each alphabet: what is fetched is as good as what comes with the game.
if (IS_FULL_SIZE) {
  for (const { alphabet } of scripts) describeGameContract(inAlphabet(alphabet));
}

function inAlphabet(alphabet: Alphabet): GameModule<LetterTraceState> {
  const { simulation } = letterTrace;
  return {
    ...letterTrace,
    simulation: {
      ...simulation,
      createState: (config, seed) => simulation.createState({ ...config, alphabet }, seed),
    },
  };
}
