import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { LANGUAGE_CODES, type Language } from '@advay/shared/words/languages';
import type { WantedFile } from '../src/kept-files/load-file.ts';
import {
  type AreaEntry,
  type AreaVoices,
  type LinePart,
  VOICES_URL,
  type VoiceIndex,
  type VoicePiece,
} from '../src/voice/pack/voice-manifest.ts';
import { licencesText } from './licences.ts';
import { linesOf } from './lines/lines-of.ts';
import type { SpokenLine } from './lines/spoken-line.ts';
import { openMp3Encoder } from './sound/encode-mp3.ts';
import { areasOf, packingOf, type SaidArea, sayArea } from './speak-language.ts';
import { type CachedText, openSpokenCache } from './spoken-cache.ts';
import { openEspeak } from './synthesis/espeak.ts';
import { openFlite } from './synthesis/flite.ts';
import type { Synthesiser } from './synthesis/synthesiser.ts';
import { writeWhole } from './write-whole.ts';

/** Beside what is built, and not in it: the voices may come later, and outlive a build. */
const VOICES_DIR = resolve(import.meta.dirname, '../dist/voices');
const CACHE_DIR = resolve(import.meta.dirname, '../../.cache/voices');

export type PackedArea = Readonly<{
  language: Language;
  area: string;
  lines: number;
  soundBytes: number;
}>;

export type VoicePackOptions = Readonly<{
  outDir?: string;
  cacheDir?: string;
  languages?: readonly Language[];
  linesOf?: (language: Language) => Promise<readonly SpokenLine[]>;
  /** A folder of voices that were packed before: what would sound the same is taken from there. */
  beforeDir?: string | undefined;
  /** Recordings that stand in for what is synthesised. */
  recordingsDir?: string | undefined;
  onArea?: (area: PackedArea) => void;
}>;

/** Says every line of every language and writes what was said; answers how many texts had to be synthesised. */
export async function packVoices({
  outDir = VOICES_DIR,
  cacheDir = CACHE_DIR,
  languages = LANGUAGE_CODES,
  linesOf: ask = linesOf,
  beforeDir,
  recordingsDir,
  onArea = () => {},
}: VoicePackOptions = {}): Promise<Readonly<{ synthesised: number; index: VoiceIndex }>> {
  mkdirSync(outDir, { recursive: true });
  const encode = await openMp3Encoder();
  const cache = openSpokenCache(cacheDir);
  const version = packerVersion();
  const wanted = new Set(['manifest.json', 'licences.txt']);
  const entries: Record<string, Record<string, AreaEntry>> = {};
  const synthesisers: string[] = [];
  const index: VoiceIndex = { languages: entries };
  const writeIndex = (state: Pick<VoiceIndex, 'isMaking'>) =>
    writeWhole(outDir, 'manifest.json', `${JSON.stringify({ ...index, ...state }, null, 1)}\n`);
  for (const language of languages) {
    const { synthesiser, close } = await openSynthesiser(language);
    synthesisers.push(`${language}: ${synthesiser.id}`);
    const tools = { synthesiser, encode, cache, version, recordingsDir };
    entries[language] = {};
    for (const asked of areasOf(language, await ask(language))) {
      const { area } = asked;
      const name = `${area.replaceAll('/', '-')}.${language}.${packingOf(language, asked, tools).slice(0, 8)}`;
      const packed =
        (beforeDir && readPacked(name, beforeDir)) || packArea(sayArea(language, asked, tools));
      const entry = writeArea(name, packed, outDir);
      for (const kind of ['json', 'json.br', 'mp3']) wanted.add(`${name}.${kind}`);
      entries[language][area] = entry;
      onArea({ language, area, lines: asked.lines.length, soundBytes: entry.sound.sizeBytes });
    }
    close();
    // Who plays meanwhile hears what is there already.
    writeIndex({ isMaking: true });
  }
  writeWhole(outDir, 'licences.txt', licencesText(synthesisers, recordingsDir !== undefined));
  writeIndex({});
  for (const name of readdirSync(outDir)) if (!wanted.has(name)) rmSync(join(outDir, name));
  cache.forgetUnasked();
  return { synthesised: cache.made(), index };
}

async function openSynthesiser(
  language: Language,
): Promise<Readonly<{ synthesiser: Synthesiser; close: () => void }>> {
  if (language !== 'en') return { synthesiser: await openEspeak(language), close() {} };
  const flite = await openFlite();
  return { synthesiser: flite, close: flite.close };
}

/** An area as it is written down: the list of what is where in its sound, and the sound. */
type PackedFiles = Readonly<{ list: Buffer; sound: Buffer }>;

/** What was packed under this name before, if all of it is there. */
function readPacked(name: string, folder: string): PackedFiles | null {
  const [list, sound] = [join(folder, `${name}.json`), join(folder, `${name}.mp3`)];
  if (!existsSync(list) || !existsSync(sound)) return null;
  return { list: readFileSync(list), sound: readFileSync(sound) };
}

function packArea(said: SaidArea): PackedFiles {
  const pieces: Buffer[] = [];
  const places = new Map<string, number>();
  let endByte = 0;
  /** What sounds the same lies there once. */
  const place = ({
    mp3,
    ms,
    words,
  }: Exclude<CachedText[number], { value: string }>): VoicePiece => {
    const bytes = Buffer.from(mp3, 'base64');
    const fromByte = places.get(mp3) ?? endByte;
    if (!places.has(mp3)) {
      places.set(mp3, fromByte);
      pieces.push(bytes);
      endByte += bytes.length;
    }
    return { fromByte, sizeBytes: bytes.length, ms, ...(words && { words }) };
  };
  const partsOf = (text: CachedText): readonly LinePart[] =>
    text.map((part) => {
      if ('value' in part) return part;
      return part.isAfterMark ? { ...place(part), isAfterMark: true } : place(part);
    });
  const voices: AreaVoices = {
    lines: Object.fromEntries(
      said.lines.map(({ line, source, said: text }) => [
        line.key,
        { text: line.text, parts: partsOf(text), source },
      ]),
    ),
    values: Object.fromEntries(
      [...said.values].flatMap(([value, text]) =>
        text.flatMap((part) => ('value' in part ? [] : [[value, place(part)]])),
      ),
    ),
  };
  return { list: Buffer.from(JSON.stringify(voices)), sound: Buffer.concat(pieces) };
}

function writeArea(name: string, { list, sound }: PackedFiles, outDir: string): AreaEntry {
  const write = (file: string, bytes: Buffer): WantedFile => {
    writeWhole(outDir, file, bytes);
    return { url: `${VOICES_URL}/${file}`, sha256: sha256(bytes), sizeBytes: bytes.length };
  };
  writeWhole(outDir, `${name}.json.br`, brotliCompressSync(list));
  return { list: write(`${name}.json`, list), sound: write(`${name}.mp3`, sound) };
}

/** What decides how a text sounds besides the synthesiser: the code that treats it. */
function packerVersion(): string {
  const hash = createHash('sha256');
  const here = import.meta.dirname;
  const files = readdirSync(here, { recursive: true, encoding: 'utf8' })
    .filter((file) =>
      /^(sound|synthesis)\/.*\.ts$|^(cut-[a-z]+|voice-piece|speak-language|share-stretches|stretches-of-lines)\.ts$/.test(
        file,
      ),
    )
    .filter((file) => !file.endsWith('.test.ts'));
  for (const file of files.toSorted()) hash.update(file).update(readFileSync(join(here, file)));
  return hash.digest('hex');
}

function sha256(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}
