import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { paletteFor } from '../src/game-runtime/draw/palette.ts';

const tokens = readFileSync(new URL('../src/app/tokens.css', import.meta.url), 'utf8');

it.each(['day', 'dusk'] as const)("draws in the page's own colours by %s", (time) => {
  const { paper, ink, ...garden } = paletteFor(time === 'dusk');
  for (const [name, colour] of Object.entries(garden)) {
    const token = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    const [, day, dusk] =
      new RegExp(`--${token}: light-dark\\((#\\w+), (#\\w+)\\)`).exec(tokens) ?? [];
    expect({ token, colour }).toEqual({ token, colour: time === 'day' ? day : dusk });
  }
  expect(tokens).toContain(paper);
  expect(tokens).toContain(ink);
});
