import { afterEach, expect, it, vi } from 'vitest';
import type { WantedFile } from '../../kept-files/load-file.ts';
import { bytesOf, playFiles, textOf } from '../../kept-files/testing/played-files.ts';
import { createVoiceFiles } from './voice-files.ts';

afterEach(() => vi.unstubAllGlobals());

const LIST = JSON.stringify({
  lines: { pop: { text: 'Pop', parts: [], source: 'pack' } },
  values: {},
});

async function wanted(url: string, text: string): Promise<WantedFile> {
  const { sha256Of } = await import('../../kept-files/sha256.ts');
  const bytes = bytesOf(text);
  return { url, sha256: await sha256Of(bytes), sizeBytes: bytes.byteLength };
}

/** Areas of one language, each with the same list and a sound of its own. */
async function playVoices(areas: readonly string[], list = LIST) {
  const entries = await Promise.all(
    areas.map(async (area) => [
      area,
      {
        list: await wanted(`/voices/${area}.json`, list),
        sound: await wanted(`/voices/${area}.mp3`, `sound of ${area}`),
      },
    ]),
  );
  const source = playFiles(
    Object.fromEntries(
      areas.flatMap((area) => [
        [`/voices/${area}.json`, [list]],
        [`/voices/${area}.mp3`, [`sound of ${area}`]],
      ]),
    ),
  );
  const keep = vi.fn(async () => {});
  const index = { languages: { en: Object.fromEntries(entries) } };
  return { files: createVoiceFiles(async () => ({ index, keep }), source), source, keep };
}

it('fetches a list and a sound once, for however many who wait for them', async () => {
  const { files, source, keep } = await playVoices(['home']);
  const [one, other] = await Promise.all([files.area('en', 'home'), files.area('en', 'home')]);
  expect(one?.lines.pop?.text).toBe('Pop');
  if (one === null || other === null) throw new Error('no list');
  const sounds = await Promise.all([files.sound(one.sound), files.sound(other.sound)]);
  expect(sounds.map((bytes) => bytes && textOf(bytes))).toEqual(['sound of home', 'sound of home']);
  await files.sound(one.sound);
  expect(source.asked.map(({ url }) => url)).toEqual(['/voices/home.json', '/voices/home.mp3']);
  expect([...source.kept.keys()]).toEqual(['/voices/home.json', '/voices/home.mp3']);
  expect(keep).toHaveBeenCalled();
});

it('has the last few sounds at hand, and takes the others from the shelf again', async () => {
  const { files, source } = await playVoices(['a', 'b', 'c', 'd', 'e']);
  const take = vi.spyOn(source.shelf, 'take');
  for (const area of ['a', 'b', 'c', 'd', 'a', 'e', 'a', 'b']) {
    const pack = await files.area('en', area);
    if (pack !== null) await files.sound(pack.sound);
  }
  const soundsTaken = take.mock.calls.map(([url]) => url).filter((url) => url.endsWith('.mp3'));
  // Of the four that were heard last `b` was not one, when `e` came.
  expect(soundsTaken).toEqual(['a', 'b', 'c', 'd', 'e', 'b'].map((area) => `/voices/${area}.mp3`));
});

it('has nothing of what is not there, and asks for it again', async () => {
  const { files, source } = await playVoices(['home']);
  expect(await files.area('de', 'home')).toBeNull();
  expect(await files.area('en', 'games/chess')).toBeNull();
  source.answers.set('/voices/home.json', ['unreachable']);
  expect(await files.area('en', 'home')).toBeNull();
  source.answers.set('/voices/home.json', [LIST]);
  expect(await files.area('en', 'home')).not.toBeNull();
});

it('is not led astray by a list that is none, where nothing can be hashed', async () => {
  const { files } = await playVoices(['home'], '{"lines":');
  vi.stubGlobal('crypto', {});
  expect(await files.area('en', 'home')).toBeNull();
});
