import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const css = readFileSync(new URL('../src/app/tokens.css', import.meta.url), 'utf8');

/** Each colour token by day and at dusk. */
const colors = new Map(
  [...css.matchAll(/--([\w-]+): (?:light-dark\((#\w{6}), (#\w{6})\)|(#\w{6}));/g)].map(
    ([, name = '', day, dusk, always]) => [name, [day ?? always, dusk ?? always]] as const,
  ),
);

function colorOf(token: string, theme: number): string {
  const color = colors.get(token)?.[theme];
  if (color === undefined) throw new Error(`tokens.css has no colour --${token}`);
  return color;
}

/** Relative luminance and contrast ratio as WCAG 2.2 defines them for sRGB. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const lights = [luminance(one), luminance(other)];
  return (Math.max(...lights) + 0.05) / (Math.min(...lights) + 0.05);
}

const READING = 7;
const BESIDE = 4.5;
/** Edges and marks that carry meaning, and the ring of keyboard focus (WCAG 1.4.11). */
const MARK = 3;

const PAIRS = [
  ['text', 'surface', READING],
  ['text', 'surface-deep', READING],
  ['text', 'pill', READING],
  ['text', 'sky', READING],
  ['text', 'sky-deep', READING],
  ['text-soft', 'surface', BESIDE],
  ['text-soft', 'surface-deep', BESIDE],
  ['on-action', 'action', READING],
  ['on-action', 'action-deep', READING],
  ['on-notice', 'notice', READING],
  ['on-sign', 'sign', READING],
  ['edge', 'surface', MARK],
  ['edge', 'surface-deep', MARK],
  ['well', 'surface-deep', MARK],
  ['focus', 'surface', MARK],
  ['focus', 'surface-deep', MARK],
  ['focus', 'sky', MARK],
  ['focus', 'meadow', MARK],
] as const;

it.each(
  PAIRS.flatMap(([front, back, least]) => [
    { front, back, least, theme: 0, name: 'day' },
    { front, back, least, theme: 1, name: 'dusk' },
  ]),
)('$front on $back reaches $least : 1 by $name', ({ front, back, least, theme }) => {
  const ratio = contrast(colorOf(front, theme), colorOf(back, theme));
  expect(ratio).toBeGreaterThanOrEqual(least);
});

it('computes the ratios it is meant to', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
});
