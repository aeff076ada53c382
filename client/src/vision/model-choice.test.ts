import { describe, expect, it } from 'vitest';
import { MODEL_LIMITS } from './limits.ts';
import { chooseModel, type ModelTrial } from './model-choice.ts';

const after = (ms: number, over: Partial<ModelTrial> = {}): ModelTrial => ({
  grade: 'lite',
  inferenceMs: Array.from({ length: MODEL_LIMITS.judgedFrames }, () => ms),
  hasGivenUpFull: false,
  isFullBarred: false,
  ...over,
});

describe('the choice of model', () => {
  it('stays with lite on an ordinary laptop', () => {
    expect(chooseModel(after(26))).toBe('lite');
  });

  it('takes the full one where there is time to spare', () => {
    expect(chooseModel(after(6))).toBe('full');
  });

  it('looks long enough before it decides', () => {
    expect(chooseModel(after(6, { inferenceMs: [6, 6, 6] }))).toBe('lite');
  });

  it('goes back when the full one is too slow, and does not try again', () => {
    expect(chooseModel(after(40, { grade: 'full' }))).toBe('lite');
    expect(chooseModel(after(6, { hasGivenUpFull: true }))).toBe('lite');
  });

  it('keeps a full model that keeps up, though lite would be faster', () => {
    expect(chooseModel(after(18, { grade: 'full' }))).toBe('full');
  });

  it('spares the data of a family that asked for it', () => {
    expect(chooseModel(after(6, { isFullBarred: true }))).toBe('lite');
  });
});
