import fc from 'fast-check';
import { expect, it } from 'vitest';
import { askVoiceIndex, readVoiceIndex } from './voice-index.ts';

const INDEX = {
  languages: {
    en: {
      'games/bubble_pop': {
        list: { url: '/voices/a.json', sha256: 'ab', sizeBytes: 3 },
        sound: { url: '/voices/a.mp3', sha256: 'cd', sizeBytes: 9 },
      },
    },
  },
};
const bytesOf = (text: string) => new TextEncoder().encode(text).buffer;
const WHOLE = bytesOf(JSON.stringify(INDEX));

function shelf(kept: ArrayBuffer | null = null) {
  const put: ArrayBuffer[] = [];
  const staying: (readonly string[])[] = [];
  const ask = (response: Response | null) =>
    askVoiceIndex({
      fetch: async () => response,
      takeKept: async () => kept,
      keep: async (bytes) => put.push(bytes),
      keepOnly: async (urls) => staying.push(urls),
    });
  return { ask, put, staying };
}

it('is what the origin says now, and is kept once something of it is', async () => {
  const { ask, put } = shelf();
  const asked = await ask(new Response(WHOLE));
  expect(asked?.index).toEqual(INDEX);
  expect(put).toEqual([]);
  await asked?.keep();
  expect(put).toHaveLength(1);
});

it('takes away the voices of before once it is whole, and not while they are being made', async () => {
  const { ask, staying } = shelf();
  const making = bytesOf(JSON.stringify({ ...INDEX, isMaking: true }));
  await (await ask(new Response(making)))?.keep();
  expect(staying).toEqual([]);
  await (await ask(new Response(WHOLE)))?.keep();
  expect(staying).toEqual([['/voices/a.json', '/voices/a.mp3']]);
});

it('is the one of before where no answer comes, or one that is none', async () => {
  for (const answer of [null, new Response('{'), new Response('busy', { status: 503 })]) {
    const { ask, put } = shelf(WHOLE);
    const asked = await ask(answer);
    expect(asked?.index).toEqual(INDEX);
    await asked?.keep();
    expect(put).toEqual([]);
  }
});

it('says nothing where no voices are made, and nobody knows without an answer', async () => {
  const none = await shelf(WHOLE).ask(new Response('', { status: 404 }));
  expect(none?.index).toEqual({ languages: {} });
  expect(await shelf().ask(null)).toBeNull();
});

it('says whether more is on its way', () => {
  const making = { languages: {}, isMaking: true };
  expect(readVoiceIndex(bytesOf(JSON.stringify(making)))).toEqual(making);
});

it('is never made of anything else', () => {
  expect(readVoiceIndex(WHOLE)).toEqual(INDEX);
  const others = [
    'null',
    '{"languages":null}',
    '[]',
    '3',
    '{"languages":{"en":{"x":null}}}',
    '{"languages":{"en":null}}',
    // As it was when each piece was a file.
    '{"languages":{"en":{"home":{"url":"/voices/a.json","sha256":"ab","sizeBytes":3}}}}',
  ];
  for (const text of others) expect(readVoiceIndex(bytesOf(text)), text).toBeNull();
  const { list, sound } = INDEX.languages.en['games/bubble_pop'];
  for (const entry of [
    { list: { ...list, url: 'https://elsewhere/a.json' }, sound },
    { list, sound: { ...sound, url: '//elsewhere/voices/a.mp3' } },
  ]) {
    const foreign = { languages: { en: { 'games/bubble_pop': entry } } };
    expect(readVoiceIndex(bytesOf(JSON.stringify(foreign)))).toBeNull();
  }
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const read = readVoiceIndex(bytesOf(JSON.stringify({ languages: value })));
      for (const areas of Object.values(read?.languages ?? {})) {
        for (const { list, sound } of Object.values(areas)) {
          for (const { url } of [list, sound]) expect(url).toMatch(/^\/voices\//);
        }
      }
    }),
  );
});
