import type { ShelfBook } from '@advay/shared/books/packed-book';
import { expect, it } from 'vitest';
import { sha256Of } from '../../../kept-files/sha256.ts';
import { bytesOf, playFiles } from '../../../kept-files/testing/played-files.ts';
import { keepLibrary, loadBook } from './load-book.ts';

const TEXT = JSON.stringify({ book: { id: 'sun' }, texts: {}, scenes: [] });

const COVER = '<svg/>';

async function bookAt(url: string, text = TEXT): Promise<ShelfBook> {
  return {
    id: 'sun',
    ageBand: '3-4',
    character: 'owl',
    titles: { en: 'Sun' },
    pageCount: 8,
    coverUrl: url.replace('.json', '-cover.svg'),
    coverSizeBytes: COVER.length,
    coverSha256: await sha256Of(bytesOf(COVER)),
    url,
    sizeBytes: text.length,
    sha256: await sha256Of(bytesOf(text)),
  };
}

it('is here after one way, and from then on without the network', async () => {
  const book = await bookAt('/library/sun.json');
  const files = playFiles({ [book.url]: [TEXT, 'unreachable'] });
  const heard: number[] = [];
  expect(await loadBook(book, { source: files, onLoaded: (bytes) => heard.push(bytes) })).toEqual({
    ok: true,
    packed: JSON.parse(TEXT),
  });
  expect(heard.at(-1)).toBe(TEXT.length);
  expect(await loadBook(book, { source: files })).toMatchObject({ ok: true });
  expect(files.asked).toHaveLength(1);
});

it('says that it did not come, or came spoilt', async () => {
  const book = await bookAt('/library/sun.json');
  expect(await loadBook(book, { source: playFiles({}) })).toEqual({ ok: false, reason: 'offline' });
  const spoilt = playFiles({ [book.url]: [TEXT.replace('sun', 'fog')] });
  expect(await loadBook(book, { source: spoilt })).toEqual({ ok: false, reason: 'corrupt' });
});

it('the whole shelf is kept with its covers, and what left it goes', async () => {
  const [sun, moon] = await Promise.all([
    bookAt('/library/sun.json'),
    bookAt('/library/moon.json'),
  ]);
  const texts = Object.fromEntries([sun.url, moon.url].map((url) => [url, [TEXT]]));
  const covers = Object.fromEntries([sun.coverUrl, moon.coverUrl].map((url) => [url, [COVER]]));
  const files = playFiles({ ...texts, ...covers });
  files.kept.set('/library/old.json', bytesOf('old'));
  await keepLibrary([sun, moon], new AbortController().signal, () => files);
  expect([...files.kept.keys()]).toEqual([sun.url, sun.coverUrl, moon.url, moon.coverUrl]);
});
