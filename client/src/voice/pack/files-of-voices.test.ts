import { expect, it } from 'vitest';
import { filesOfVoices } from './files-of-voices.ts';
import type { AreaVoices } from './voice-manifest.ts';

const entry = (name: string) => ({
  url: `/voices/${name}.json`,
  sha256: name,
  sizeBytes: 10,
  voiceBytes: 900,
});
const piece = (hash: string) => ({ hash, sizeBytes: 300, ms: 500 });
const INDEX = {
  languages: {
    en: { home: entry('en-home'), 'books/kite': entry('en-kite'), 'books/hat': entry('en-hat') },
    de: { home: entry('de-home'), 'books/hat': entry('de-hat') },
  },
};
const LIST: AreaVoices = {
  lines: {
    one: { text: 'Pop {number}', parts: [piece('pop'), { value: 'number' }], source: 'pack' },
    other: { text: 'Pop', parts: [piece('pop')], source: 'pack' },
  },
  values: { '5': piece('five') },
};
const urlsOf = async (language: string, listOf: (area: string) => AreaVoices | null) =>
  (await filesOfVoices(INDEX, language, async (_, area) => listOf(area))).map(({ url }) => url);

it('are the lists, and each piece once', async () => {
  expect(
    await urlsOf('de', (area) => (area === 'home' ? LIST : { lines: {}, values: {} })),
  ).toEqual([
    '/voices/de-home.json',
    '/voices/pop.mp3',
    '/voices/five.mp3',
    '/voices/de-hat.json',
    // A story that is not told in German is heard in English.
    '/voices/en-kite.json',
  ]);
});

it('are as large as the index says, where a list is not at hand', async () => {
  const files = await filesOfVoices(INDEX, 'de', async () => null);
  expect(files.map(({ sizeBytes }) => sizeBytes)).toEqual([910, 910, 910]);
});

it('are none in a language that nobody says anything in, but for the stories', async () => {
  expect(await urlsOf('hi', () => ({ lines: {}, values: {} }))).toEqual([
    '/voices/en-kite.json',
    '/voices/en-hat.json',
  ]);
});
