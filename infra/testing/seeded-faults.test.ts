import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { MENDED_FAULTS } from './mended-faults.ts';
import { SEEDED_FAULTS } from './seeded-faults.ts';

const ROOT = resolve(import.meta.dirname, '../..');

it('every fault still has its place, and changes it', () => {
  expect(SEEDED_FAULTS).toHaveLength(40);
  const faults = [...SEEDED_FAULTS, ...MENDED_FAULTS];
  for (const { name, file, from, to } of faults) {
    const whole = readFileSync(resolve(ROOT, file), 'utf8');
    expect(whole, name).toContain(from);
    expect(to, name).not.toBe(from);
  }
  expect(new Set(faults.map(({ name }) => name)).size).toBe(faults.length);
});
