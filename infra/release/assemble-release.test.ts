import {
  copyFileSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { EDGES, type EdgeName, edgeLayout } from '../edge/edge-layout.ts';
import { writeFiles } from '../edge/testing/small-site.ts';
import { type AssembleOptions, assembleRelease } from './assemble-release.ts';
import { readReleaseArguments } from './release-arguments.ts';

const PAGE = '<!doctype html><title>Home</title>';

describe('a release', () => {
  let home = '';
  beforeEach(() => {
    home = mkdtempSync(join(tmpdir(), 'advay-release-'));
  });
  afterEach(() => rmSync(home, { recursive: true }));

  function assemble(
    release: string,
    files: Readonly<Record<string, string>>,
    { edge = 'pages', ...others }: Partial<AssembleOptions> & { edge?: EdgeName } = {},
  ) {
    const build = join(home, `build-of-${release}`);
    const out = join(home, release);
    writeFiles(build, { 'index.html': PAGE, ...files });
    const layout = edgeLayout(edge, {}, out);
    return assembleRelease({ release, build, out, layout, previous: [], ...others });
  }
  const read = (...path: string[]) => readFileSync(join(home, ...path), 'utf8');

  it('holds this build, the hashed files before it, and what its edge reads, whichever edge they were for', async () => {
    await assemble('a', { 'assets/x-AAAAAAAA.js': 'a' }, { edge: 'vercel' });
    await assemble(
      'b',
      { 'assets/x-BBBBBBBB.js': 'b' },
      { edge: 'nginx', previous: [join(home, 'a')] },
    );
    const previous = [join(home, 'b'), join(home, 'a')];
    const { files } = await assemble('c', { 'assets/x-CCCCCCCC.js': 'c' }, { previous });
    expect(readdirSync(join(home, 'c', 'assets')).sort()).toEqual([
      '404.html',
      'x-AAAAAAAA.js',
      'x-BBBBBBBB.js',
      'x-CCCCCCCC.js',
    ]);
    expect(read('c', 'assets/x-AAAAAAAA.js')).toBe('a');
    expect(read('c', '_headers')).toContain('/assets/*');
    expect(JSON.parse(read('c', 'release.json'))).toMatchObject({ format: 1, release: 'c', files });
    expect(JSON.parse(read('a', 'config.json'))).toMatchObject({ version: 3 });
    expect(read('a', 'static/index.html')).toBe(PAGE);
    expect(read('b', 'nginx.conf')).toContain(`root "${join(home, 'b')}/client";`);
  });

  it('that was interrupted has no manifest, wherever it was, and is none to the next', async () => {
    const files = { 'assets/x-AAAAAAAA.js': 'a', 'sw.js': 'w' };
    const count = Object.keys(files).length + 1;
    for (let fails = 0; fails < count; fails += 1) {
      let left = fails;
      const copy = async (from: string, to: string) => {
        if (left === 0) throw new Error('the disk is full');
        left -= 1;
        copyFileSync(from, to);
      };
      const out = join(home, `half-${fails}`);
      await expect(assemble('a', files, { copy, out })).rejects.toThrow('the disk is full');
      expect(readdirSync(out).filter((name) => name.includes('release'))).toEqual([]);
      await expect(assemble('b', {}, { previous: [out], out: join(home, 'b') })).rejects.toThrow(
        'half of one',
      );
      rmSync(join(home, 'b'), { recursive: true });
    }
  });

  it('has its manifest only once everything else is there', async () => {
    const out = join(home, 'a');
    const seen: boolean[] = [];
    const copy = async (from: string, to: string) => {
      seen.push(existsSync(join(out, 'release.json')));
      copyFileSync(from, to);
    };
    const { files } = await assemble('a', { 'sw.js': 'w' }, { copy });
    expect(seen).toEqual([false, false]);
    for (const { path } of files) expect(existsSync(join(out, path)), path).toBe(true);
  });

  it('takes no file of a release before that is not what its manifest says', async () => {
    await assemble('a', { 'assets/x-AAAAAAAA.js': 'a' });
    writeFileSync(join(home, 'a/assets/x-AAAAAAAA.js'), 'b');
    await expect(assemble('b', {}, { previous: [join(home, 'a')] })).rejects.toThrow(
      'x-AAAAAAAA.js is not what it was',
    );
    expect(existsSync(join(home, 'b/release.json'))).toBe(false);
  });

  it('is put nowhere where something lies, and not made of what was refused', async () => {
    await assemble('a', {});
    await expect(assemble('a', {})).rejects.toThrow('is not empty');
    await expect(assemble('b', { 'assets/x.js': '' })).rejects.toThrow('has no hash');
    expect(readdirSync(join(home, 'b'))).toEqual([]);
  });
});

it('is asked for with a folder and an edge, and told what is wrong', () => {
  expect(
    readReleaseArguments(['--out=/a', '--for=pages', '--previous=/b', '--previous=/c']),
  ).toEqual({
    ok: true,
    value: {
      out: '/a',
      edge: 'pages',
      build: null,
      previous: ['/b', '/c'],
      connectOrigins: [],
      services: null,
      nginx: { listen: '80', at: null },
    },
  });
  const inImage = ['--services=http://api:8080', '--signaling=http://signaling:8082'];
  expect(
    readReleaseArguments(['--out=a', '--for=nginx', ...inImage, '--listen=8080', '--at=/srv']),
  ).toMatchObject({
    value: {
      services: { api: 'http://api:8080', signaling: 'http://signaling:8082' },
      nginx: { listen: '8080', at: '/srv' },
    },
  });
  const apart = ['--services=https://a.example', '--signaling=https://b.example'];
  expect(readReleaseArguments(['--out=/a', '--for=pages', ...apart])).toMatchObject({
    value: { services: { api: 'https://a.example', signaling: 'https://b.example' } },
  });
  for (const [args, said] of [
    [['--for=pages'], '--out'],
    [['--out=a', '--for=cdn'], EDGES.join(', ')],
    [['--out=a', '--for=pages', '--connect=https://a.example; script-src *'], '--connect'],
    [['--out=a', '--for=pages', '--signaling=https://b.example'], '--services'],
    [['--out=a', '--for=nginx', '--services=http://a; root /'], '--services'],
    [['--out=a', '--for=nginx', '--signaling=http://a'], '--services'],
    [['--out=a', '--for=nginx', '--listen=80; root /'], '--listen'],
    [['--out=a', '--for=nginx', '--at=/srv; root /'], '--at'],
    [['--out=a', '--for=vercel', '--at=/srv'], '--at'],
    [['--out=a', '--fore=pages'], '--fore'],
  ] as const) {
    const asked = readReleaseArguments(args);
    expect(asked.ok ? '' : asked.message).toContain(said);
  }
});
