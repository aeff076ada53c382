import { readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../..');

/** The machine's own time and timers. */
const MACHINE_TIME =
  /\bperformance\.now\b|\bDate\.now\b|\bnew Date\(\)|(?<![.\w])set(Timeout|Interval)\(/;

/** Waits for machines, and what maps the machine's time to ours: real time, with the reason. */
const REAL: Readonly<Record<string, string>> = {
  'client/src/vision/': 'cameras, workers and models are machines',
  'client/src/offline/worker/': 'a worker beside every page waits for a network',
  'client/src/kept-files/': 'downloads are waited for as long as they take',
  'client/src/offline/journey/': 'as are those for a journey',
  'client/src/features/storytime/reader/open-page.tsx': 'the next task of the page, not a time',
  'signaling/src/drain.ts': 'a process that ends is given real time',
};

async function sources(folder: string): Promise<string[]> {
  const paths = await readdir(join(ROOT, folder), { recursive: true });
  return paths
    .map((path) => `${folder}/${path.replaceAll('\\', '/')}`)
    .filter((path) => /\.tsx?$/.test(path) && !/\.test\.|\/testing\//.test(path));
}

it('pages, loop, telemetry, calls, link and signaling read one clock', async () => {
  const all = [...(await sources('client/src')), ...(await sources('signaling/src'))];
  const offTheClock: string[] = [];
  for (const path of all) {
    if (Object.keys(REAL).some((real) => path.startsWith(real))) continue;
    const lines = (await readFile(join(ROOT, path), 'utf8')).split('\n');
    for (const [at, line] of lines.entries()) {
      if (MACHINE_TIME.test(line.replaceAll(/\bclock\.set/g, '')))
        offTheClock.push(`${path}:${at + 1}`);
    }
  }
  expect(all.length).toBeGreaterThan(300);
  expect(offTheClock).toEqual([]);
});
