import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { writeBill } from './write-bill.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'advay-bill-'));
afterAll(() => rmSync(folder, { recursive: true }));

type Read = Readonly<{
  bomFormat: string;
  components: readonly Readonly<{
    group?: string;
    name: string;
    version: string;
    licenses?: unknown;
  }>[];
}>;

it('names each package of which something is in the bundle, with version and licence, and no other', async () => {
  const { resolve: fileOf } = createRequire(join(ROOT, 'infra/package.json'));
  const paths = [
    'api/src/main.ts',
    ...['fastify', '@fastify/static'].map((name) => relative(ROOT, fileOf(name))),
  ];
  const inputs = Object.fromEntries(paths.map((path) => [path, { bytes: 1, imports: [] }]));
  const out = { bytes: 3, inputs, imports: [], exports: [] };
  const madeOf = join(folder, 'made-of.json');
  const bill = join(folder, 'bill.cdx.json');
  writeFileSync(madeOf, JSON.stringify({ inputs, outputs: { out } }));

  await writeBill({ madeOf, builtIn: ROOT, bill });

  const { dependencies } = JSON.parse(readFileSync(join(ROOT, 'infra/package.json'), 'utf8'));
  const { bomFormat, components } = JSON.parse(readFileSync(bill, 'utf8')) as Read;
  expect(bomFormat).toBe('CycloneDX');
  expect(components).toMatchObject([
    { group: '@advay', name: 'api' },
    { group: '@fastify', name: 'static', version: dependencies['@fastify/static'] },
    { name: 'fastify', version: dependencies.fastify, licenses: [{ license: { id: 'MIT' } }] },
  ]);
});
