import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { LANGUAGE_CODES, type Language } from '@advay/shared/words/languages';
import {
  type AreaEntry,
  type AreaVoices,
  type LinePart,
  VOICES_URL,
  type VoiceFile,
  type VoiceIndex,
} from '../src/voice/pack/voice-manifest.ts';
import { licencesText } from './licences.ts';
import { linesOf } from './lines/lines-of.ts';
import type { SpokenLine } from './lines/spoken-line.ts';
import { openMp3Encoder } from './sound/encode-mp3.ts';
import { type SaidArea, speakLanguage } from './speak-language.ts';
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
  voiceBytes: number;
}>;

export type VoicePackOptions = Readonly<{
  outDir?: string;
  cacheDir?: string;
  languages?: readonly Language[];
  linesOf?: (language: Language) => Promise<readonly SpokenLine[]>;
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
    for (const said of speakLanguage(language, await ask(language), tools)) {
      const { names, entry } = writeArea(said, language, outDir);
      for (const name of names) wanted.add(name);
      entries[language][said.area] = entry;
      onArea({ language, area: said.area, lines: said.lines.length, voiceBytes: entry.voiceBytes });
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

/** One area's pieces and the list of them, each named by its hash. */
function writeArea(
  said: SaidArea,
  language: Language,
  outDir: string,
): Readonly<{ names: readonly string[]; entry: AreaEntry }> {
  const pieces = new Map<string, number>();
  const write = (piece: Exclude<CachedText[number], { value: string }>): VoiceFile => {
    const bytes = Buffer.from(piece.mp3, 'base64');
    const hash = sha256(bytes).slice(0, 16);
    writeWhole(outDir, `${hash}.mp3`, bytes);
    pieces.set(`${hash}.mp3`, bytes.length);
    const { ms, words } = piece;
    return { hash, sizeBytes: bytes.length, ms, ...(words && { words }) };
  };
  const partsOf = (text: CachedText): readonly LinePart[] =>
    text.map((part) => ('value' in part ? part : write(part)));
  const voices: AreaVoices = {
    lines: Object.fromEntries(
      said.lines.map(({ line, source, said: text }) => [
        line.key,
        { text: line.text, parts: partsOf(text), source },
      ]),
    ),
    values: Object.fromEntries(
      [...said.values].flatMap(([value, text]) =>
        text.flatMap((part) => ('value' in part ? [] : [[value, write(part)]])),
      ),
    ),
  };
  const list = Buffer.from(JSON.stringify(voices));
  const hash = sha256(list);
  const name = `${said.area.replaceAll('/', '-')}.${language}.${hash.slice(0, 8)}.json`;
  writeWhole(outDir, name, list);
  writeWhole(outDir, `${name}.br`, brotliCompressSync(list));
  const voiceBytes = [...pieces.values()].reduce((sum, bytes) => sum + bytes, 0);
  return {
    names: [...pieces.keys(), name, `${name}.br`],
    entry: { url: `${VOICES_URL}/${name}`, sha256: hash, sizeBytes: list.length, voiceBytes },
  };
}

/** What decides how a text sounds besides the synthesiser: the code that treats it. */
function packerVersion(): string {
  const hash = createHash('sha256');
  const here = import.meta.dirname;
  const files = readdirSync(here, { recursive: true, encoding: 'utf8' })
    .filter((file) =>
      /^(sound|synthesis)\/.*\.ts$|^(cut-line|voice-piece|speak-language)\.ts$/.test(file),
    )
    .filter((file) => !file.endsWith('.test.ts'));
  for (const file of files.toSorted()) hash.update(file).update(readFileSync(join(here, file)));
  return hash.digest('hex');
}

function sha256(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}
