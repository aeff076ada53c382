import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const read = (path: string) => readFileSync(join(import.meta.dirname, path), 'utf8');
const { devDependencies } = JSON.parse(read('pages-emulator/package.json'));
const lock = read('pages-emulator/package-lock.json');

it('is the wrangler that the deploy uploads with', () => {
  expect(read('../deploy/adapters/pages.ts')).toContain(`'wrangler@${devDependencies.wrangler}'`);
});

it('is pinned byte by byte, and by no address of a registry', () => {
  const { packages } = JSON.parse(lock) as { packages: Record<string, Record<string, unknown>> };
  const fetched = Object.entries(packages).filter(([path]) => path !== '');
  expect(fetched.length).toBeGreaterThan(20);
  expect(fetched.filter(([, { integrity }]) => typeof integrity !== 'string')).toEqual([]);
  expect(fetched.filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
});
