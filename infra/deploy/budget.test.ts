import { expect, it } from 'vitest';
import { CRITICAL_PATH } from './budget.ts';
import { CRITICAL_PATH_MAX_S } from './limits.ts';

const total = CRITICAL_PATH.reduce((sum, { seconds }) => sum + seconds, 0);

it('from the merge to everybody takes three minutes at most, step by step', () => {
  expect(CRITICAL_PATH_MAX_S).toBe(180);
  expect(total).toBeLessThanOrEqual(CRITICAL_PATH_MAX_S);
  // A step that nobody counted would make the sum too good to be true.
  expect(total).toBeGreaterThan(120);
});

it('every step says whether somebody measured it, and where', () => {
  for (const { step, seconds, source } of CRITICAL_PATH) {
    expect(seconds, step).toBeGreaterThan(0);
    expect(source.length, step).toBeGreaterThan(20);
  }
  expect(new Set(CRITICAL_PATH.map(({ basis }) => basis))).toEqual(
    new Set(['measured', 'assumed']),
  );
});
