import { expect, it } from 'vitest';
import { type HostAnswer, playShell } from '../testing/played-caches.ts';
import { howWhole, makeWhole } from './answer-whole.ts';
import { fillShell, mendShell } from './fill-shell.ts';
import { type Shell, shellName } from './shell.ts';

const SHELL: Shell = {
  release: 'two',
  entry: '/assets/index-2.js',
  files: ['/', '/assets/index-2.js', '/assets/play-2.js', '/assets/look-2.css'],
  sizeBytes: 4,
};
const NAME = shellName(SHELL.release);
const PAGE = '<script type="module" src="/assets/index-2.js"></script>';
const HOST: Record<string, readonly HostAnswer[]> = {
  '/': [{ body: PAGE }],
  '/assets/index-2.js': [{}],
  '/assets/play-2.js': [{}],
  '/assets/look-2.css': [{}],
};
const PLAY = '/assets/play-2.js';
const playing = (changed: Record<string, readonly HostAnswer[]> = {}) =>
  playShell({ ...HOST, ...changed });

it('keeps every file of the release, and the page as the server has it', async () => {
  const { parts, pathsIn, asked } = playing();
  expect(await fillShell(SHELL, parts)).toEqual({ ok: true });
  expect(pathsIn(NAME)).toEqual(SHELL.files.toSorted());
  expect(asked.filter((line) => line.endsWith(' /'))).toEqual(['reload /']);
});

it('keeps type and policy with the bytes, and nothing of how they came', async () => {
  const headers = {
    'content-security-policy': "default-src 'none'",
    'content-encoding': 'br',
    'content-length': '7',
  };
  const { parts } = playing({ '/': [{ body: PAGE, headers }] });
  await fillShell(SHELL, parts);
  const page = await parts.caches.match('/', { cacheName: NAME });
  expect(page?.headers.get('content-security-policy')).toBe("default-src 'none'");
  expect(page?.headers.get('content-type')).toMatch(/^text\/html/);
  expect(page?.headers.has('content-encoding')).toBe(false);
  expect(page?.headers.has('content-length')).toBe(false);
});

it.each([
  ['html', [{ type: 'text/html' }]],
  ['status', [{ status: 404 }]],
  ['partial', [{ status: 206 }]],
  ['cut-off', [{ isCutOff: true }]],
] as const)('keeps nothing at all when one file comes as %s', async (reason, answers) => {
  const { parts, names } = playing({ [PLAY]: answers });
  expect(await fillShell(SHELL, parts)).toEqual({ ok: false, path: PLAY, reason });
  expect(names()).toEqual([]);
});

it('asks past the browser’s own cache for what that has wrong', async () => {
  const { parts, asked, textOf } = playing({ [PLAY]: [{ type: 'text/html' }, { body: 'right' }] });
  expect(await fillShell(SHELL, parts)).toEqual({ ok: true });
  expect(await textOf(NAME, PLAY)).toBe('right');
  expect(asked.filter((line) => line.endsWith(PLAY))).toEqual([
    `default ${PLAY}`,
    `reload ${PLAY}`,
  ]);
});

it('throws away what an earlier try left, and begins anew', async () => {
  const { parts, keep, textOf, pathsIn } = playing();
  await keep(NAME, PLAY, 'half');
  await keep(NAME, '/assets/other.js', 'of nobody');
  await fillShell(SHELL, parts);
  expect(await textOf(NAME, PLAY)).toBe(PLAY);
  expect(pathsIn(NAME)).not.toContain('/assets/other.js');
});

it('does not keep the page of a release that came in between', async () => {
  const { parts } = playing({ '/': [{ body: '<script src="/assets/index-3.js"></script>' }] });
  const filled = await fillShell(SHELL, parts);
  expect(filled).toEqual({ ok: false, path: '/', reason: 'other-release' });
});

it('keeps nothing on a disk without room', async () => {
  const { parts, world, names } = playing();
  world.isFull = true;
  expect(await fillShell(SHELL, parts)).toMatchObject({ ok: false, reason: 'no-room' });
  expect(names()).toEqual([]);
});

it('fetches again what was thrown out, and only that', async () => {
  const { parts, throwOut, pathsIn, asked } = playing();
  await fillShell(SHELL, parts);
  throwOut(NAME, PLAY);
  asked.length = 0;
  expect(await mendShell(SHELL, parts)).toEqual({ ok: true });
  expect(pathsIn(NAME)).toEqual(SHELL.files.toSorted());
  expect(asked).toEqual([`default ${PLAY}`]);
});

it('leaves the rest where it is when it cannot be mended', async () => {
  const { parts, throwOut, world, pathsIn } = playing();
  await fillShell(SHELL, parts);
  throwOut(NAME, PLAY);
  world.isAway = true;
  expect(await mendShell(SHELL, parts)).toMatchObject({ ok: false, reason: 'unreachable' });
  expect(pathsIn(NAME)).toHaveLength(SHELL.files.length - 1);
});

it('says whether all of it is here, and why it does not become so', async () => {
  const html = { type: 'text/html' };
  const { parts, world } = playing({ [PLAY]: [{}, html, html, {}] });
  const { release, sizeBytes } = SHELL;
  expect(await howWhole(SHELL, parts)).toEqual({ state: 'missing', release, sizeBytes });
  expect(await makeWhole(SHELL, parts)).toEqual({ state: 'whole', release, sizeBytes });
  expect(await howWhole(SHELL, parts)).toEqual({ state: 'whole', release, sizeBytes });

  await parts.caches.delete(NAME);
  expect(await makeWhole(SHELL, parts)).toEqual({ state: 'failed', release, sizeBytes });
  world.isFull = true;
  expect(await makeWhole(SHELL, parts)).toEqual({ state: 'no-room', release, sizeBytes });
  world.isAway = true;
  expect(await makeWhole(SHELL, parts)).toEqual({ state: 'offline', release, sizeBytes });
  expect(await howWhole(SHELL, parts)).toEqual({ state: 'missing', release, sizeBytes });
});
