import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { AreaVoices } from '../src/voice/pack/voice-manifest.ts';
import type { SpokenLine } from './lines/spoken-line.ts';
import { packVoices } from './pack-voices.ts';

const LINES: readonly SpokenLine[] = [
  { area: 'games/bubble_pop', key: 'pop-all', text: 'Pop alle' },
  { area: 'books/a-book', key: 'page-1.1', text: 'Das ist Pip.' },
];

let dir: string;
beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'advay-voices-test-'));
});
afterAll(() => rmSync(dir, { recursive: true, force: true }));

const pack = (name: string, more: Parameters<typeof packVoices>[0] = {}) =>
  packVoices({
    outDir: join(dir, name),
    cacheDir: join(dir, `${name}-cache`),
    languages: ['de'],
    linesOf: async () => LINES,
    ...more,
  });

const filesOf = (name: string) =>
  Object.fromEntries(
    readdirSync(join(dir, name))
      .toSorted()
      .map((file) => [file, readFileSync(join(dir, name, file), 'base64')]),
  );

function areaOf(name: string, area: string): AreaVoices {
  const file = readdirSync(join(dir, name)).find(
    (each) => each.startsWith(area) && each.endsWith('.json'),
  );
  return JSON.parse(readFileSync(join(dir, name, file ?? ''), 'utf8')) as AreaVoices;
}

it('says the same each time, whatever was said before, and a known line not again', async () => {
  expect((await pack('one')).synthesised).toBe(2);
  await pack('other', { linesOf: async () => LINES.toReversed() });
  const voicesOf = (name: string) =>
    Object.entries(filesOf(name)).filter(([file]) => file.endsWith('.mp3'));
  expect(voicesOf('other')).toEqual(voicesOf('one'));
  const before = filesOf('one');
  expect((await pack('one')).synthesised).toBe(0);
  expect(filesOf('one')).toEqual(before);
});

it('takes what would sound the same from a pack of before', async () => {
  await pack('former');
  const before = { beforeDir: join(dir, 'former') };
  expect((await pack('later', before)).synthesised).toBe(0);
  expect(filesOf('later')).toEqual(filesOf('former'));

  const [bubbles, book] = LINES;
  const changed = [{ ...bubbles, text: 'Pop sie alle' }, book] as readonly SpokenLine[];
  const { synthesised, index } = await pack('changed', {
    ...before,
    linesOf: async () => changed,
  });
  expect(synthesised).toBe(1);
  const urls = Object.values(index.languages.de ?? {}).map(({ sound }) => sound.url.slice(8));
  expect(urls.map((url) => url in filesOf('former'))).toEqual([false, true]);
});

it('says once what lines of a list have in common, with a breath after its mark', async () => {
  const list = ['Schau, eine Ente kam', 'Schau, zwei Enten kamen', 'Schau, drei Enten kamen'];
  await pack('list', {
    linesOf: async () =>
      list.map((text, at) => ({ area: 'games/finger_count', key: `out.${at}`, text })),
  });
  const { lines } = areaOf('list', 'games-finger_count.de');
  const partsOf = (at: number) =>
    (lines[`out.${at}`]?.parts ?? []).flatMap((part) => ('value' in part ? [] : [part]));
  expect(list.map((_, at) => partsOf(at).length)).toEqual([2, 3, 3]);
  const starts = (at: number) => list.map((_, line) => partsOf(line)[at]?.fromByte);
  expect(new Set(starts(0)).size).toBe(1);
  expect(new Set(starts(1)).size).toBe(3);
  expect(starts(2)[1]).toBe(starts(2)[2]);
  expect(partsOf(1).map(({ isAfterMark }) => isAfterMark)).toEqual([undefined, true, undefined]);
});

it('times the words of a story, within what is heard', async () => {
  await pack('timed');
  const [part] = areaOf('timed', 'books-a-book.de').lines['page-1.1']?.parts ?? [];
  if (part === undefined || 'value' in part) throw new Error('no piece');
  expect(part.words?.map(([at]) => at)).toEqual([0, 4, 8]);
  const times = part.words?.flatMap(([, startMs, endMs]) => [startMs, endMs]) ?? [];
  expect(times).toEqual(times.toSorted((a, b) => a - b));
  expect(times.at(-1)).toBeLessThanOrEqual(part.ms);
});

it('takes a recording in the place of a line, and says what is wrong with one', async () => {
  const recordingsDir = join(dir, 'recordings');
  const file = join(recordingsDir, 'de/games/bubble_pop/pop-all.wav');
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, wavOf(24_000));
  await pack('recorded', { recordingsDir });
  expect(areaOf('recorded', 'games-bubble_pop.de').lines['pop-all']?.source).toBe('recording');
  writeFileSync(file, wavOf(8_000));
  await expect(pack('recorded', { recordingsDir })).rejects.toThrow(/pop-all\.wav: 8000 Hz/);
  writeFileSync(file, 'no sound');
  await expect(pack('recorded', { recordingsDir })).rejects.toThrow(/pop-all\.wav: .*no WAV/);
});

function wavOf(sampleRate: number): Buffer {
  const frames = sampleRate / 2;
  const wav = Buffer.alloc(44 + 2 * frames);
  wav.write('RIFF', 0, 'latin1');
  wav.writeUInt32LE(36 + 2 * frames, 4);
  wav.write('WAVEfmt ', 8, 'latin1');
  wav.writeUInt32LE(16, 16);
  wav.writeUInt16LE(1, 20);
  wav.writeUInt16LE(1, 22);
  wav.writeUInt32LE(sampleRate, 24);
  wav.writeUInt32LE(2 * sampleRate, 28);
  wav.writeUInt16LE(2, 32);
  wav.writeUInt16LE(16, 34);
  wav.write('data', 36, 'latin1');
  wav.writeUInt32LE(2 * frames, 40);
  for (let at = 0; at < frames; at += 1) {
    wav.writeInt16LE(Math.round(8_000 * Math.sin(at / 9)), 44 + 2 * at);
  }
  return wav;
}
