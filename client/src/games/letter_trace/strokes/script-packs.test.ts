import { distance, type Vec2 } from '@advay/shared/kernel/vec2';
import { describe, expect, it } from 'vitest';
import { otherScripts } from '../testing/other-scripts.ts';
import { glyphStrokes, glyphsOfStep, writingLinesOf } from './glyph-table.ts';

const VOWELS = ['अ', 'आ', 'इ', 'ई', 'उ', 'ऊ', 'ऋ', 'ए', 'ऐ', 'ओ', 'औ', 'अं', 'अः'];
const DEVANAGARI_DIGITS = [...'०१२३४५६७८९'];
const ARABIC_LETTERS = [...'ابتثجحخدذرزسشصضطظعغفقكلمنهوي'];
const ARABIC_DIGITS = [...'٠١٢٣٤٥٦٧٨٩'];

const DOTS: Readonly<Record<string, number>> = {
  ...{ ب: 1, ت: 2, ث: 3, ج: 1, خ: 1, ذ: 1, ز: 1, ش: 3, ض: 1, ظ: 1, غ: 1, ف: 1, ق: 2, ن: 1, ي: 2 },
};

it('says what to do where a round begins before its strokes are there', async () => {
  // What was fetched stays for as long as the page lives: this is a page of its own.
  const address = './script-packs.ts?page-of-its-own';
  const { packOf }: typeof import('./script-packs.ts') = await import(address);
  expect(() => packOf('arabic')).toThrow('No strokes of arabic: await fetchLetters()');
  expect(() => glyphStrokes('?')).toThrow('No strokes for "?"');
});

describe('the packs of other scripts', () => {
  it('hold every vowel and digit of Devanagari, every letter and digit of Arabic', async () => {
    const [devanagari, arabic] = await otherScripts();
    expect(devanagari).toEqual({
      ...{ alphabet: 'devanagari', letters: VOWELS, digits: DEVANAGARI_DIGITS },
    });
    expect(arabic).toEqual({
      ...{ alphabet: 'arabic', letters: ARABIC_LETTERS, digits: ARABIC_DIGITS },
    });
  });

  it('answer a step with the script of the child, and with the digits of its family', async () => {
    await otherScripts();
    expect(glyphsOfStep('letters', { alphabet: 'arabic' })).toEqual(ARABIC_LETTERS);
    // A step that such a ladder has not: letters, never Latin ones.
    expect(glyphsOfStep('capitals', { alphabet: 'devanagari' })).toEqual(VOWELS);
    expect(glyphsOfStep('digits', { alphabet: 'arabic', digits: 'latin' })).toEqual([
      ...'0123456789',
    ]);
    expect(glyphsOfStep('lines', { alphabet: 'arabic' })).toEqual(glyphsOfStep('lines'));
  });
});

describe('every glyph of another script', () => {
  const everyGlyph = [...VOWELS, ...DEVANAGARI_DIGITS, ...ARABIC_LETTERS, ...ARABIC_DIGITS];

  it.each(everyGlyph)(
    '%s lies in its box, in strokes of a sensible length, a body first',
    async (glyph) => {
      await otherScripts();
      const strokes = glyphStrokes(glyph);
      expect(strokes.length).toBeLessThanOrEqual(7);
      expect(strokes[0]?.length).toBeGreaterThan(1);
      for (const points of strokes) {
        for (const { x, y } of points) {
          expect(x >= 0 && x <= 1 && y >= 0 && y <= 1, `${x} ${y}`).toBe(true);
        }
        if (points.length === 1) continue;
        expect(lengthOf(points)).toBeGreaterThan(0.15);
        expect(lengthOf(points)).toBeLessThan(3.6);
      }
    },
  );
});

describe('Devanagari', () => {
  const headlineOf = (glyph: string) => {
    const { y = -1 } = writingLinesOf(glyph)[0] ?? {};
    const headlineY = y / 132;
    const strokes = glyphStrokes(glyph);
    const isHeadline = (points: readonly Vec2[]) =>
      points.length > 1 && points.every((point) => Math.abs(point.y - headlineY) < 0.01);
    return { headlineY, strokes, at: strokes.findIndex(isHeadline) };
  };

  it.each(VOWELS)(
    'hangs %s from a headline, drawn to the right after all that hangs',
    async (glyph) => {
      await otherScripts();
      const { headlineY, strokes, at } = headlineOf(glyph);
      const line = strokes[at] ?? [];
      expect(line.at(-1)?.x).toBeGreaterThan(line[0]?.x ?? 1);
      for (const points of strokes.slice(0, at)) {
        expect(Math.max(...points.map(({ y }) => y))).toBeGreaterThan(headlineY + 0.1);
      }
      // What stands upon the line, and the two dots beside अः, wait for it.
      for (const points of strokes.slice(at + 1)) {
        const isBeside = points.length === 1 && glyph === 'अः';
        expect(isBeside || Math.max(...points.map(({ y }) => y)) <= headlineY + 0.01).toBe(true);
      }
    },
  );

  it('draws stems downwards', async () => {
    await otherScripts();
    for (const glyph of ['अ', 'आ', 'ओ', 'ऋ']) {
      const stem = glyphStrokes(glyph)[2] ?? [];
      expect(stem.map(({ x }) => x)).toEqual([stem[0]?.x, stem[0]?.x]);
      expect(stem[1]?.y).toBeGreaterThan(stem[0]?.y ?? 1);
    }
  });
});

describe('Arabic', () => {
  const dotsOf = (glyph: string) => glyphStrokes(glyph).filter((points) => points.length === 1);

  it('has its dots, and puts them after the body, from right to left', async () => {
    await otherScripts();
    for (const glyph of ARABIC_LETTERS) {
      const strokes = glyphStrokes(glyph);
      const dots = dotsOf(glyph);
      expect(dots, glyph).toHaveLength(DOTS[glyph] ?? 0);
      expect(strokes.slice(strokes.length - dots.length), glyph).toEqual(dots);
      const [first, second] = dots.flat();
      if (first && second) expect(first.x, glyph).toBeGreaterThan(second.x);
    }
  });

  // Those that begin on the left go round a head or a hook first; nothing of it depends on how a page runs.
  it('runs its bodies from right to left', async () => {
    await otherScripts();
    for (const glyph of 'بتثدذرزسشصضطظفقكلنوي') {
      const [body = []] = glyphStrokes(glyph);
      expect(body.at(-1)?.x, glyph).toBeLessThan((body[0]?.x ?? 0) - 0.2);
    }
  });

  it('keeps dots far enough from each other to be told apart', async () => {
    await otherScripts();
    for (const glyph of Object.keys(DOTS)) {
      const dots = dotsOf(glyph).flat();
      for (const [index, dot] of dots.entries()) {
        for (const other of dots.slice(index + 1)) {
          expect(distance(dot, other), glyph).toBeGreaterThan(0.2);
        }
      }
    }
  });
});

function lengthOf(points: readonly Vec2[]): number {
  return points.slice(1).reduce((sum, point, i) => sum + distance(points[i] ?? point, point), 0);
}
