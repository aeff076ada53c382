import { brotliCompressSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { drawingOf, FACES, FIGURES } from '../../src/cast/figures.ts';
import { drawCastSheet } from './draw-cast-sheet.ts';
import { parseSvg } from './parse-svg.ts';

const parsed = parseSvg(drawCastSheet());
if (!parsed.ok) throw new Error(`The sheet ${parsed.problem}`);
const { root } = parsed;
const ids = [...root.querySelectorAll('[id]')].map(({ id }) => id);

it('has every figure with every face, each drawn from pieces that are there once', () => {
  const wanted = FIGURES.flatMap((figure) => FACES.map((face) => drawingOf(figure, face)));
  expect(ids).toEqual(expect.arrayContaining(wanted));
  expect(ids.length).toBe(new Set(ids).size);
  for (const use of root.querySelectorAll('use')) {
    expect(ids).toContain(use.getAttribute('href')?.slice(1));
  }
});

it('gives open eyes to every happy figure, so that it can look around', () => {
  const eyesUnder = (id: string): readonly string[] => {
    const piece = root.querySelector(`[id="${id}"]`);
    const used = [...(piece?.querySelectorAll('use') ?? [])].map(
      (use) => use.getAttribute('href')?.slice(1) ?? '',
    );
    return used.flatMap((one) => (one.endsWith('-eyes') ? [one] : eyesUnder(one)));
  };
  for (const figure of FIGURES) expect(eyesUnder(drawingOf(figure, 'happy'))).toHaveLength(1);
});

it('costs a first visit less than a picture would', () => {
  expect(brotliCompressSync(drawCastSheet()).length).toBeLessThan(8000);
});
