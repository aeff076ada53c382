import { describe, expect, it } from 'vitest';
import { playShell } from '../testing/played-caches.ts';
import { answerFile } from './answer-file.ts';
import { answerKept } from './answer-kept.ts';
import { answerPage } from './answer-page.ts';
import { type Shell, shellName } from './shell.ts';

const ENTRY = '/assets/index-2.js';
const SHELL: Shell = { release: 'two', entry: ENTRY, files: ['/', ENTRY], sizeBytes: 2 };
const NAME = shellName('two');

describe('a file', () => {
  it('that is kept costs the network nothing', async () => {
    const { parts, keep, asked } = playShell({});
    await keep(NAME, ENTRY, 'kept');
    const { response } = await answerFile(ENTRY, SHELL, parts);
    expect([await response.text(), asked]).toEqual(['kept', []]);
  });

  it('of the release before comes from where that lies, for a tab that still runs it', async () => {
    const { parts, keep } = playShell({});
    await keep(shellName('one'), '/assets/index-1.js', 'before');
    const { response } = await answerFile('/assets/index-1.js', SHELL, parts);
    expect(await response.text()).toBe('before');
  });

  it('that is missing is fetched and kept again', async () => {
    const { parts, textOf } = playShell({ [ENTRY]: [{ body: 'anew' }] });
    const { response, kept } = await answerFile(ENTRY, SHELL, parts);
    await kept;
    expect([await response.text(), await textOf(NAME, ENTRY)]).toEqual(['anew', 'anew']);
  });

  it('that is missing is handed out also where nothing can be kept', async () => {
    const { parts, world } = playShell({ [ENTRY]: [{ body: 'anew' }] });
    world.isFull = true;
    const { response, kept } = await answerFile(ENTRY, SHELL, parts);
    await kept;
    expect(await response.text()).toBe('anew');
  });

  it('of another release is handed on and not kept', async () => {
    const { parts, names } = playShell({ '/assets/index-3.js': [{ body: 'later' }] });
    const { response, kept } = await answerFile('/assets/index-3.js', SHELL, parts);
    await kept;
    expect([await response.text(), names()]).toEqual(['later', []]);
  });

  it('that the host answers with a page is an error, and is not kept', async () => {
    const { parts, names } = playShell({ [ENTRY]: [{ type: 'text/html' }] });
    const { response, kept } = await answerFile(ENTRY, SHELL, parts);
    await kept;
    expect([response.type, names()]).toEqual(['error', []]);
  });
});

describe('a page', () => {
  const never = () => new Promise<never>(() => {});
  const page =
    (status = 200) =>
    async () =>
      new Response('from the network', { status });
  const away = () => Promise.reject(new TypeError('Failed to fetch'));
  const soon = async () => 'slow' as const;

  async function visit(ask: () => Promise<Response>, slow: () => Promise<'slow'> = never) {
    const { parts, keep } = playShell({});
    await keep(NAME, '/', 'kept');
    await keep(NAME, ENTRY, 'script');
    return (await answerPage(SHELL, { caches: parts.caches, ask, slow })).text();
  }

  it('is the network’s while that is there', async () => {
    expect(await visit(page())).toBe('from the network');
  });

  it('is the server’s word also when there is nothing', async () => {
    expect(await visit(page(404))).toBe('from the network');
  });

  it('is the kept one when the network is away', async () => {
    expect(await visit(away)).toBe('kept');
  });

  it('is the kept one when the network is slow', async () => {
    expect(await visit(never, soon)).toBe('kept');
  });

  it('is the kept one when the server is ill', async () => {
    expect(await visit(page(503))).toBe('kept');
  });

  it('waits for a slow network where none is kept', async () => {
    const { parts } = playShell({});
    const answer = await answerPage(SHELL, { caches: parts.caches, ask: page(), slow: soon });
    expect(await answer.text()).toBe('from the network');
  });

  it('is not shown without the script that draws it', async () => {
    const { parts, keep } = playShell({});
    await keep(NAME, '/', 'kept');
    const answer = await answerPage(SHELL, { caches: parts.caches, ask: away, slow: never });
    expect(answer.type).toBe('error');
  });
});

describe('a file of the shelf', () => {
  const LOADER = '/vision/wasm-loader.12345678.js';
  const ask = async () => new Response('from the network');

  it('comes from there with its type, which the shelf does not keep', async () => {
    const { parts } = playShell({});
    const shelf = await parts.caches.open('advay-vision');
    await shelf.put(LOADER, new Response('kept'));
    const answer = await answerKept(LOADER, { caches: parts.caches, ask });
    expect([await answer.text(), answer.headers.get('content-type')]).toEqual([
      'kept',
      'text/javascript',
    ]);
  });

  it('comes from the network where the shelf has none, or fails', async () => {
    const { parts } = playShell({});
    const failing = { match: () => Promise.reject(new DOMException('broken')) };
    for (const caches of [parts.caches, failing]) {
      expect(await (await answerKept(LOADER, { caches, ask })).text()).toBe('from the network');
    }
  });
});
