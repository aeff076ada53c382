import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { edgeLayout } from '../edge/edge-layout.ts';
import { writeFiles } from '../edge/testing/small-site.ts';
import { assembleRelease } from './assemble-release.ts';
import { fetchPrevious } from './fetch-previous.ts';

describe('the releases that the public has', () => {
  let home = '';
  beforeEach(() => {
    home = mkdtempSync(join(tmpdir(), 'advay-previous-'));
  });
  afterEach(() => rmSync(home, { recursive: true }));

  /** A deploy: fetches what is there, builds on it, and is there from then on. */
  async function release(name: string, live: string | null): Promise<string> {
    const build = join(home, `build-${name}`);
    const out = join(home, name);
    const page = '<!doctype html><title>Home</title>';
    writeFiles(build, { 'index.html': page, [`assets/x-${name.repeat(8)}.js`]: name });
    const previous =
      live === null ? [] : await fetchPrevious('https://x', `${out}-before`, from(live));
    await assembleRelease({
      release: name,
      build,
      previous,
      layout: edgeLayout('pages', {}, out),
      out,
    });
    return out;
  }
  const from = (folder: string, change = (bytes: Buffer) => bytes) =>
    (async (url) => {
      try {
        return new Response(change(readFileSync(join(folder, new URL(String(url)).pathname))));
      } catch {
        return new Response('There is nothing here.', { status: 404 });
      }
    }) as typeof fetch;
  const scripts = (folder: string) => {
    const { files } = JSON.parse(readFileSync(join(folder, 'release.json'), 'utf8'));
    return files.flatMap(({ path }: { path: string }) => (path.endsWith('.js') ? [path[9]] : []));
  };

  it('are carried over two deploys long, and no longer', async () => {
    const a = await release('a', null);
    const b = await release('b', a);
    const c = await release('c', b);
    const d = await release('d', c);
    expect([a, b, c, d].map(scripts)).toEqual([
      ['a'],
      ['a', 'b'],
      ['a', 'b', 'c'],
      ['b', 'c', 'd'],
    ]);
  });

  it('are none before the first deploy, whatever the edge answers', async () => {
    const page = async () =>
      new Response('<!doctype html>', { headers: { 'content-type': 'text/html' } });
    expect(await fetchPrevious('https://x', home, page)).toEqual([]);
    expect(await fetchPrevious('https://x', home, from(join(home, 'nobody')))).toEqual([]);
  });

  it('stop the deploy where they are not what they say, or cannot be read', async () => {
    const a = await release('a', null);
    const isScript = (bytes: Buffer) => bytes.toString() === 'a';
    const damaged = from(a, (bytes) => (isScript(bytes) ? Buffer.from('b') : bytes));
    await expect(fetchPrevious('https://x', home, damaged)).rejects.toThrow(/is not what a says/);
    const failing = async () => new Response('', { status: 503 });
    await expect(fetchPrevious('https://x', home, failing)).rejects.toThrow(/answered 503/);
  });
});
