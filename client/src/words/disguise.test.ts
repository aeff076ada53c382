import { expect, it } from 'vitest';
import { disguised } from './disguise.ts';

const words = {
  lines: { trace: 'Trace {glyph} again', count: ['one'] },
  say: (n: number) => `No ${n}`,
};

it('makes every text longer and keeps its holes', () => {
  const { lines, say } = disguised(words, 'long');
  expect(lines.trace).toMatch(/^⟦Tráçë {glyph} ágáïñ~+⟧$/);
  expect(lines.trace).toContain('{glyph}');
  expect(lines.trace.length).toBeGreaterThan(words.lines.trace.length * 1.4);
  expect(lines.count[0]).toMatch(/^⟦öñë~+⟧$/);
  expect(say(3)).toMatch(/^⟦/);
});

it('turns every text round and keeps its holes', () => {
  const { lines } = disguised(words, 'mirrored');
  expect(lines.trace).toBe('\u202eTrace \u202c{glyph}\u202e again\u202c');
});
