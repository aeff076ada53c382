import { expect, it } from 'vitest';
import { filesOfVoices } from './files-of-voices.ts';

const entry = (name: string) => ({
  list: { url: `/voices/${name}.json`, sha256: name, sizeBytes: 10 },
  sound: { url: `/voices/${name}.mp3`, sha256: name, sizeBytes: 900 },
});
const INDEX = {
  languages: {
    en: { home: entry('en-home'), 'books/kite': entry('en-kite'), 'books/hat': entry('en-hat') },
    de: { home: entry('de-home'), 'books/hat': entry('de-hat') },
  },
};
const urlsOf = (language: string) => filesOfVoices(INDEX, language).map(({ url }) => url);

it('are the list and the sound of each area, and stories that are not told in it in English', () => {
  expect(urlsOf('de')).toEqual([
    '/voices/de-home.json',
    '/voices/de-home.mp3',
    '/voices/de-hat.json',
    '/voices/de-hat.mp3',
    '/voices/en-kite.json',
    '/voices/en-kite.mp3',
  ]);
});

it('are none in a language that nobody says anything in, but for the stories', () => {
  expect(urlsOf('hi').filter((url) => url.endsWith('.mp3'))).toEqual([
    '/voices/en-kite.mp3',
    '/voices/en-hat.mp3',
  ]);
});
