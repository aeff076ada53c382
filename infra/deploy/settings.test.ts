import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readSettings } from './settings.ts';

it('all that is missing is said at once', () => {
  const names = ['A', 'B', 'C'] as const;
  expect(readSettings(names, { A: '1', B: '2', C: '3' })).toEqual({
    ok: true,
    value: { A: '1', B: '2', C: '3' },
  });
  expect(readSettings(names, { A: ' ', C: '3' })).toMatchObject({
    ok: false,
    message: expect.stringMatching(/^Not set: A, B\./),
  });
});

it('the job that may deploy runs nobody else’s code: no package is imported', () => {
  const files = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' }).filter(
    (path) => path.endsWith('.ts') && !/\.test\.ts$/.test(path) && !path.startsWith('testing'),
  );
  expect(files.length).toBeGreaterThan(20);
  const foreign = files.flatMap((path) => {
    const text = readFileSync(join(import.meta.dirname, path), 'utf8');
    const imported = [...text.matchAll(/^(?:import|export)[^;]*?from '([^']+)'/gm)];
    return imported
      .map(([, from = '']) => from)
      .filter((from) => !/^(node:|\.\.?\/)/.test(from))
      .map((from) => `${path}: ${from}`);
  });
  expect(foreign).toEqual([]);
});
