import { expect, it } from 'vitest';
import { advanceCelebration, celebrate, createCelebration } from './celebration.ts';
import type { CueName, GameEvent } from './contract.ts';

const cue = (name: CueName, xNorm = 0.5): GameEvent => ({
  kind: 'cue',
  cue: name,
  xNorm,
  yNorm: 0.5,
});
const after = (ms: number, from: ReturnType<typeof createCelebration>) => {
  let at = from;
  for (let passed = 0; passed < ms; passed += 10) at = advanceCelebration(at, 10);
  return at;
};

it('is over after at most 1.2 seconds', () => {
  const party = celebrate(createCelebration(), [cue('celebrate')]);
  expect(after(1_190, party).now).not.toBeNull();
  expect(after(1_200, party).now).toBeNull();
});

it('shows one at a time: the greater waits, the rest is let go', () => {
  const events = [cue('stroke-done'), cue('glyph-done'), cue('stroke-done'), cue('celebrate')];
  const party = celebrate(createCelebration(), events);
  expect([party.now?.kind, party.next?.kind]).toEqual(['stroke-done', 'celebrate']);
  expect(after(510, party)).toMatchObject({ now: { kind: 'celebrate' }, next: null });
  expect(after(1_800, party)).toEqual(createCelebration());
});

it('does not celebrate what is only a sound', () => {
  expect(celebrate(createCelebration(), [cue('tick'), cue('off-road')]).now).toBeNull();
});

it('rises from where it happened', () => {
  expect(celebrate(createCelebration(), [cue('glyph-done', 0.2)]).now?.xNorm).toBe(0.2);
});
