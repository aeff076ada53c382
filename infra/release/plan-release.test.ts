import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { FILE_MAX_BYTES, FILES_MAX } from './limits.ts';
import { type FileFacts, planRelease, type ReleaseParts } from './plan-release.ts';
import { type ReleaseManifest, readManifest, writeManifest } from './release-manifest.ts';

const file = (path: string, content = path): FileFacts => ({
  path,
  sizeBytes: content.length,
  sha256: createHash('sha256').update(content).digest('hex'),
});
const PAGE = file('index.html');

const plan = (build: readonly FileFacts[], others: Partial<ReleaseParts> = {}) =>
  planRelease({ release: 'c', build, previous: [], root: '', settings: [], ...others });

/** The manifest of a release that kept those before it. */
function released(
  release: string,
  build: readonly FileFacts[],
  previous: readonly ReleaseManifest[] = [],
): ReleaseManifest {
  const made = plan(build, { release, previous });
  if (!made.ok) throw new Error(made.message);
  return made.manifest;
}
const pathsOf = (made: ReturnType<typeof plan>) =>
  made.ok ? made.manifest.files.map(({ path, release }) => `${path} of ${release}`) : made.reason;

it('carries the hashed files of two releases on, and none of a third', () => {
  const z = released('z', [PAGE, file('assets/old-AAAAAAA0.js')]);
  const a = released('a', [PAGE, file('assets/index-AAAAAAAA.js')], [z]);
  const b = released('b', [PAGE, file('assets/index-BBBBBBBB.js')], [a, z]);
  const c = plan([PAGE, file('assets/index-CCCCCCCC.js')], { previous: [b, a] });
  expect(pathsOf(c)).toEqual([
    'assets/index-AAAAAAAA.js of a',
    'assets/index-BBBBBBBB.js of b',
    'assets/index-CCCCCCCC.js of c',
    'index.html of c',
  ]);
});

it('leaves behind what the new release has by the same name, and copies for servers', () => {
  const before = released('b', [
    file('index.html', 'the old page'),
    file('sw.js', 'the old worker'),
    file('vision/manifest.json', 'the old one'),
    file('wallpaper-AAAAAAAA.svg'),
    file('vision/face.2a587c55.task'),
  ]);
  const now = [PAGE, file('sw.js'), file('vision/face.2a587c55.task'), file('index.html.br')];
  expect(pathsOf(plan(now, { previous: [before] }))).toEqual([
    'index.html of c',
    'sw.js of c',
    'vision/face.2a587c55.task of c',
  ]);
});

it('refuses one name for two contents, since browsers keep either for ever', () => {
  const before = released('b', [PAGE, file('assets/index-AAAAAAAA.js', 'before')]);
  const made = plan([PAGE, file('assets/index-AAAAAAAA.js', 'now')], { previous: [before] });
  expect(made).toMatchObject({ reason: 'two-contents' });
  expect(made).toHaveProperty('message', expect.stringContaining('assets/index-AAAAAAAA.js'));

  const [b, a] = [before, released('a', [PAGE, file('assets/index-AAAAAAAA.js', 'long ago')])];
  expect(plan([PAGE], { previous: [b, a] })).toMatchObject({ reason: 'two-contents' });
});

it('refuses a file that the edge does not take, by its name', () => {
  const heavy = (sizeBytes: number) => ({ ...file('vision/pose.600a4bb6.task'), sizeBytes });
  expect(plan([PAGE, heavy(FILE_MAX_BYTES)]).ok).toBe(true);
  const made = plan([PAGE, heavy(FILE_MAX_BYTES + 1)]);
  expect(made).toMatchObject({ reason: 'too-large' });
  expect(made).toHaveProperty('message', expect.stringContaining('vision/pose.600a4bb6.task'));
});

it('refuses more files than the edge takes, its own manifest among them', () => {
  const { sha256 } = PAGE;
  const many = (count: number): FileFacts[] =>
    Array.from({ length: count }, (_, n) => ({
      path: `assets/n-${String(n).padStart(8, '0')}.js`,
      sizeBytes: 1,
      sha256,
    }));
  const most = many(FILES_MAX - 2);
  expect(plan([PAGE, ...most]).ok).toBe(true);
  expect(plan([PAGE, file('sw.js'), ...most])).toMatchObject({
    reason: 'too-many',
    message: expect.stringContaining('20001'),
  });
});

it('refuses a build without a page, a name without a hash, and a third release', () => {
  expect(plan([file('sw.js')])).toMatchObject({ reason: 'no-page' });
  expect(plan([PAGE, file('assets/index.js')])).toMatchObject({ reason: 'no-hash' });
  const three = ['a', 'b', 'd'].map((name) => released(name, [PAGE]));
  expect(plan([PAGE], { previous: three })).toMatchObject({ reason: 'too-many-releases' });
});

it('a manifest is read as it was written, and nothing else is taken for one', () => {
  const manifest = released('a', [PAGE, file('assets/index-AAAAAAAA.js')]);
  expect(readManifest(writeManifest(manifest))).toEqual({ ok: true, value: manifest });
  for (const path of ['../x', '/x', 'a//b', 'a/./b', 'a\\b', '']) {
    const text = writeManifest({ ...manifest, files: [{ ...file(path), release: 'a' }] });
    expect(readManifest(text).ok, path).toBe(false);
  }
  fc.assert(
    fc.property(fc.oneof(fc.json(), fc.string()), (text) => {
      expect(readManifest(text).ok).toBe(false);
    }),
  );
});
