import { AGE_BANDS } from '@advay/shared/games/catalogue';
import { createRng, nextFloat } from '@advay/shared/kernel/rng';
import type { Vec2 } from '@advay/shared/kernel/vec2';
import { describe, expect, it } from 'vitest';
import { finishSession } from '../../game-runtime/session.ts';
import { type GamePlay, play } from '../../game-runtime/testing/game-driver.ts';
import { IS_FULL_SIZE, inTurns } from '../../game-runtime/testing/test-size.ts';
import { letterTrace, roadOf } from './index.ts';
import type { LetterTraceState } from './simulation/state.ts';
import { GLYPHS } from './strokes/glyph-table.ts';
import { oneGlyph } from './testing/one-glyph.ts';
import { traceGlyph, traceStroke } from './testing/trace.ts';

/** All of them at full size, else every third: another third for each way to trace. */
const someGlyphs = (turn: number) =>
  GLYPHS.filter((_, index) => IS_FULL_SIZE || index % 3 === turn);

type Play = GamePlay<LetterTraceState>;

const playGlyph = (glyph: string) =>
  play(oneGlyph(glyph)).with({ step: 'letters', aspect: 1.4, ageBand: '7-8' });
const isBlooming = (round: Play) => round.state.phase === 'glyph-done' || round.isOver;
const firstStroke = (round: Play) => roadOf(round.state)[0] ?? [];
const starOf = (points: readonly Vec2[]) => points[0] ?? { x: 0, y: 0 };
/** The part of a road between two shares of its points. */
const part = (points: readonly Vec2[], from: number, to: number) =>
  points.slice(Math.round(points.length * from), Math.round(points.length * to));
const follow = (round: Play, points: readonly Vec2[]) =>
  round.along(points, { ms: points.length * 32 });
const misses = (round: Play) => round.eventsOf('attempt').filter((attempt) => !attempt.isHit);

describe('tracing a glyph', () => {
  it.each(GLYPHS)('succeeds for %s by going along its strokes', (glyph) => {
    for (const aspect of inTurns([1.4, 0.7], GLYPHS.indexOf(glyph))) {
      const round = playGlyph(glyph).with({ aspect });
      traceGlyph(round);
      expect(isBlooming(round), `aspect ${aspect}`).toBe(true);
      expect(round.state.struggles).toEqual({ leavings: 0, reversals: 0, restarts: 0 });
      expect(misses(round)).toEqual([]);
    }
  });

  it.each(someGlyphs(0))('is within the bot’s reach for %s, whatever the age', (glyph) => {
    for (const ageBand of inTurns(AGE_BANDS, GLYPHS.indexOf(glyph))) {
      const round = play(oneGlyph(glyph)).with({ step: 'letters', aspect: 1.4, ageBand });
      round.letBotPlay({ forMs: 40_000 });
      expect(round.outcome, ageBand).toEqual({ share: 1 });
      expect(round.state.struggles.leavings).toBe(0);
    }
  });

  it.each(someGlyphs(1))('forgives a camera’s jitter of 1.5 % for %s', (glyph) => {
    let rng = createRng(5);
    const jitter = () => {
      const next = nextFloat(rng);
      rng = next.rng;
      return (next.value - 0.5) * 0.03;
    };
    for (const ageBand of inTurns(['3-4', '7-8'] as const, GLYPHS.indexOf(glyph))) {
      const round = play(oneGlyph(glyph)).with({ step: 'letters', aspect: 1.4, ageBand });
      traceGlyph(round, ({ x, y }) => ({ x: x + jitter(), y: y + jitter() }));
      round.rest(1_500);
      const result = finishSession(round.session, {
        gameID: 'letter_trace',
        outcome: round.outcome ?? { share: 0 },
      });
      expect(round.outcome, ageBand).toEqual({ share: 1 });
      expect(result.struggleIndex ?? 0).toBeLessThanOrEqual(0.15);
    }
  });

  it('does not begin before the finger has rested on the star', () => {
    const round = playGlyph('l');
    const road = firstStroke(round);
    follow(round.from(starOf(road).x, starOf(road).y), road);
    expect(round.state.phase).toBe('to-star');
    expect(round.state.along).toBe(0);
  });

  it('keeps what was held on the star through a short slip', () => {
    const round = playGlyph('l');
    const star = starOf(firstStroke(round));
    round
      .from(star.x, star.y)
      .rest(500)
      .from(star.x + 0.4, star.y)
      .rest(60);
    round.from(star.x, star.y).rest(200);
    expect(round.state.phase).toBe('driving');
  });

  it('starts at once on a confirmed star', () => {
    const round = playGlyph('l');
    const star = starOf(firstStroke(round));
    round.from(star.x, star.y).confirm();
    expect(round.state.phase).toBe('driving');
  });
});

describe('the wrong way', () => {
  const several = someGlyphs(0).filter((glyph) => roadOf(playGlyph(glyph).state).length > 1);

  it.each(several)('of strokes in another order does not finish %s', (glyph) => {
    const round = playGlyph(glyph);
    for (const stroke of roadOf(round.state).reverse()) traceStroke(round, stroke);
    expect(isBlooming(round)).toBe(false);
  });

  it.each(someGlyphs(2))('round, from the end to the star, does not finish %s', (glyph) => {
    const round = playGlyph(glyph);
    const strokes = roadOf(round.state);
    for (const stroke of strokes) {
      const star = starOf(stroke);
      round.from(star.x, star.y).rest(900);
      if (stroke.length > 1) follow(round, stroke.toReversed());
    }
    expect(isBlooming(round)).toBe(false);
  });

  it.each(['8', 'e', 'B', 'curve-loop', 'O', 'shape-circle'])(
    'across %s moves nothing that lies further on',
    (glyph) => {
      const round = playGlyph(glyph);
      const road = roadOf(round.state).at(-1) ?? [];
      for (const stroke of roadOf(round.state).slice(0, -1)) traceStroke(round, stroke);
      const star = starOf(road);
      const begin = part(road, 0, 0.15);
      follow(round.from(star.x, star.y).rest(900), begin);
      const before = round.state.along;
      const { x, y } = road.at(-1) ?? star;
      round.to(x, y, { ms: 500 }).rest(500);
      expect(round.state.along - before).toBeLessThan(0.2);
      expect(isBlooming(round)).toBe(false);
    },
  );

  it('back is one miss and one reversal, however long the finger stays there', () => {
    const round = playGlyph('line-across');
    const road = firstStroke(round);
    traceStroke(round, part(road, 0, 0.6));
    follow(round, part(road, 0, 0.6).toReversed()).rest(2_000);
    expect(round.state.struggles).toEqual({ leavings: 1, reversals: 1, restarts: 0 });
    expect(misses(round)).toHaveLength(1);
  });

  it('off the road makes the character wait until the finger is back', () => {
    const round = playGlyph('line-across');
    const road = firstStroke(round);
    traceStroke(round, part(road, 0, 0.5));
    const last = part(road, 0, 0.5).at(-1) ?? { x: 0, y: 0 };
    const { along } = round.to(last.x, 0.9).state;
    round.to(0.8, 0.8).to(0.8, 0.5).rest(500);
    expect(round.state).toMatchObject({ phase: 'waiting', along });
    round.from(last.x, last.y).rest(300);
    follow(round, part(road, 0.5, 1)).rest(100);
    expect(isBlooming(round)).toBe(true);
    expect(misses(round)).toHaveLength(1);
  });

  it('of trembling at the road’s edge is at most one miss', () => {
    const round = playGlyph('line-across');
    const road = firstStroke(round);
    traceStroke(round, part(road, 0, 0.5));
    const { x, y } = part(road, 0, 0.5).at(-1) ?? { x: 0, y: 0 };
    for (let i = 0; i < 90; i += 1) round.from(x, y + 0.072 + (i % 2) * 0.024);
    expect(misses(round).length).toBeLessThanOrEqual(1);
  });

  it('of hopping from stretch to stretch is asked for once more', () => {
    const round = playGlyph('l');
    const road = firstStroke(round);
    traceStroke(round, part(road, 0, 0.1));
    for (let share = 0.1; share < 0.95; share += 0.1) {
      const stretch = part(road, share, share + 0.1);
      const { x, y } = stretch[0] ?? { x: 0, y: 0 };
      round
        .from(x + 0.3, y)
        .rest(400)
        .from(x, y)
        .rest(500);
      follow(round, stretch).rest(120);
    }
    expect(isBlooming(round)).toBe(false);
    expect(round.eventsOf('retry')).toHaveLength(1);
    expect(round.state).toMatchObject({ phase: 'to-star', along: 0, strokesDone: 0 });
  });
});

describe('a lost hand', () => {
  it('loses nothing and joins no points', () => {
    const round = playGlyph('S');
    const road = firstStroke(round);
    traceStroke(round, part(road, 0, 0.5));
    const { along } = round.state;
    round.lose(5_000);
    expect(round.state.along).toBe(along);
    // It comes back far ahead on the road: nothing moves until it is at the character again.
    const far = road.at(-1) ?? { x: 0, y: 0 };
    round.from(far.x, far.y).rest(1_000);
    expect(round.state).toMatchObject({ along, phase: 'waiting' });
    const near = part(road, 0, 0.5).at(-1) ?? far;
    round.from(near.x, near.y).rest(400);
    follow(round, part(road, 0.5, 1)).rest(150);
    expect(isBlooming(round)).toBe(true);
    expect(round.state.struggles.leavings).toBe(0);
    expect(misses(round)).toEqual([]);
  });

  it('that was only lifted picks the character up where it stands', () => {
    const round = playGlyph('S');
    const road = firstStroke(round);
    traceStroke(round, part(road, 0, 0.4));
    const { along } = round.state;
    round.lift().rest(3_000);
    expect(round.state).toMatchObject({ along, phase: 'waiting' });
    const near = part(road, 0, 0.4).at(-1) ?? { x: 0, y: 0 };
    round.from(near.x, near.y).rest(300);
    follow(round, part(road, 0.4, 1)).rest(150);
    expect(isBlooming(round)).toBe(true);
    expect(misses(round)).toEqual([]);
  });

  it('that blinks for a few frames drives straight on', () => {
    const round = playGlyph('S');
    const road = firstStroke(round);
    traceStroke(round, part(road, 0, 0.4));
    round.lift().rest(100);
    const next = part(road, 0.4, 0.42)[0] ?? { x: 0, y: 0 };
    round.from(next.x, next.y);
    expect(round.state.phase).toBe('driving');
  });
});

describe('help', () => {
  it('comes as ghost, words and demonstration, and goes with progress', () => {
    const round = playGlyph('C').rest(31_000);
    expect(round.eventsOf('help').map((help) => help.level)).toEqual([1, 2, 3]);
    expect(round.eventsOf('say').map((say) => say.line)).toEqual([
      'driveLetter',
      'touchStar',
      'touchStar',
    ]);
    traceGlyph(round);
    expect(round.eventsOf('help').at(-1)?.level).toBe(0);
    expect(isBlooming(round)).toBe(true);
  });

  it('calls back to the ladybird where the child has left it', () => {
    const round = playGlyph('C');
    traceStroke(round, part(firstStroke(round), 0, 0.4));
    round.lift().rest(13_000);
    expect(round.eventsOf('say').at(-1)?.line).toBe('comeBack');
  });
});

describe('a round', () => {
  it('has fewer glyphs for the youngest, none twice', () => {
    const counts = AGE_BANDS.map((ageBand) => {
      const { glyphs } = play(letterTrace).step('capitals').with({ ageBand }).state;
      expect(new Set(glyphs).size).toBe(glyphs.length);
      return glyphs.length;
    });
    expect(counts).toEqual([3, 4, 4]);
  });

  it('spells the child’s own name, accents off, and letters when there is none', () => {
    const glyphsFor = (ownName: string) =>
      play(letterTrace).step('own-name').with({ ownName }).state.glyphs;
    expect(glyphsFor('Zoë')).toEqual(['Z', 'o', 'e']);
    expect(glyphsFor('Anna-Lena')).toEqual(['A', 'n', 'n', 'a', 'L', 'e']);
    expect(glyphsFor('')).toHaveLength(4);
    expect(glyphsFor('मीरा')).toHaveLength(4);
  });

  it('tells progress while driving and ends with everything in bloom', () => {
    const round = play(letterTrace).step('lines').with({ ageBand: '3-4' });
    while (!round.isOver) {
      traceGlyph(round);
      round.rest(1_400);
    }
    expect(round.outcome).toEqual({ share: 1 });
    expect(round.eventsOf('progress').length).toBeGreaterThan(30);
    expect(round.result.struggleIndex).toBe(0);
    expect(round.eventsOf('cue').at(-1)?.cue).toBe('celebrate');
  });

  it('names every glyph as it appears, once', () => {
    const round = play(letterTrace).step('digits').letBotPlay();
    const named = round.eventsOf('say').filter((say) => say.line === 'driveDigit');
    expect(named.map((say) => say.values?.glyph)).toEqual(round.state.glyphs);
  });

  it('ends kindly when nothing gets on for minutes', () => {
    const round = playGlyph('l').rest(241_000);
    expect(round.outcome).toEqual({ share: 0 });
  });
});
