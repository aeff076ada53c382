import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { FolderInUseError } from './folder-lock.ts';
import { openDatabase } from './open-database.ts';

const dataDir = mkdtempSync(join(tmpdir(), 'advay-data-'));
afterAll(() => rmSync(dataDir, { recursive: true }));

it('sets an empty folder up, keeps others out of it while open, and finds it as it was left', async () => {
  const settings = { database: { kind: 'embedded', dataDir } } as const;
  const first = await openDatabase(settings);
  await expect(openDatabase(settings)).rejects.toThrow(FolderInUseError);
  await first.close();
  const second = await openDatabase(settings);
  await expect(second.ping()).resolves.toBeUndefined();
  await second.close();
}, 120_000);
