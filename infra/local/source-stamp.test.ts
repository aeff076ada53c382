import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { buildOnce } from './source-stamp.ts';

describe('a build', () => {
  let dir = '';
  beforeEach(() => {
    dir = mkdtempSync(join(tmpdir(), 'advay-stamp-'));
  });
  afterEach(() => rmSync(dir, { recursive: true }));

  const building = (stamp: string) => {
    const output = join(dir, 'page.html');
    const run = vi.fn(async () => writeFileSync(output, stamp));
    return { run, output, stamp, stampFile: join(dir, 'cache', 'built') };
  };

  it('runs once for the same sources, and again for changed ones', async () => {
    expect(await buildOnce(building('a'))).toBe(true);
    expect(await buildOnce(building('a'))).toBe(false);
    expect(await buildOnce(building('b'))).toBe(true);
  });

  it('runs again when what it made is gone', async () => {
    const build = building('a');
    await buildOnce(build);
    rmSync(build.output);
    expect(await buildOnce(build)).toBe(true);
    expect(build.run).toHaveBeenCalledTimes(2);
  });

  it('that failed is not taken for done', async () => {
    const build = { ...building('a'), run: () => Promise.reject(new Error('no space')) };
    await expect(buildOnce(build)).rejects.toThrow('no space');
    expect(await buildOnce(building('a'))).toBe(true);
  });
});
