import { createHash } from 'node:crypto';
import type { Language } from '@advay/shared/words/languages';
import { cutLine } from './cut-line.ts';
import { holesOf, type SpokenLine } from './lines/spoken-line.ts';
import { valuesOf } from './lines/values-of.ts';
import { readRecording } from './recordings.ts';
import type { Mp3Encoder } from './sound/encode-mp3.ts';
import type { CachedText, SpokenCache } from './spoken-cache.ts';
import type { HeardWord, Synthesiser } from './synthesis/synthesiser.ts';
import { finishPiece } from './voice-piece.ts';

export type SpeakingTools = Readonly<{
  synthesiser: Synthesiser;
  encode: Mp3Encoder;
  cache: SpokenCache;
  /** Of the packer's own code. */
  version: string;
  recordingsDir: string | undefined;
}>;

/** A line as it is said; a value by itself has no key. */
type SaidLine = Readonly<{
  line: SpokenLine;
  source: 'pack' | 'recording';
  said: CachedText;
}>;
export type SaidArea = Readonly<{
  area: string;
  lines: readonly SaidLine[];
  values: ReadonlyMap<string, CachedText>;
}>;

/** What is to be said of an area: its lines, and all that may stand in their holes. */
export type AskedArea = Readonly<{
  area: string;
  lines: readonly SpokenLine[];
  values: readonly string[];
}>;

export function areasOf(language: Language, lines: readonly SpokenLine[]): readonly AskedArea[] {
  const areas = [...new Set(lines.map(({ area }) => area))];
  return areas.map((area) => {
    const ofArea = lines.filter((line) => line.area === area);
    const holes = new Set(ofArea.flatMap(({ text }) => holesOf(text)));
    const values = new Set([...holes].flatMap((hole) => valuesOf(language, area, hole)));
    return { area, lines: ofArea, values: [...values] };
  });
}

export function sayArea(
  language: Language,
  { area, lines, values }: AskedArea,
  tools: SpeakingTools,
): SaidArea {
  return {
    area,
    lines: lines.map((line) => sayLine(language, line, tools)),
    values: new Map(
      values.map((value) => [value.toLowerCase(), sayText(value, { isStory: false }, tools)]),
    ),
  };
}

/** Another number for another way of writing an area down. */
const FORMAT = 1;

/** A hash of all that decides how an area is packed: with the same one its files would be the same again. */
export function packingOf(
  language: Language,
  { area, lines, values }: AskedArea,
  { synthesiser, version, recordingsDir }: SpeakingTools,
): string {
  const hash = createHash('sha256').update(
    JSON.stringify([FORMAT, area, lines, values, synthesiser.id, version]),
  );
  for (const line of lines) {
    const recorded = recordingsDir && readRecording(recordingsDir, language, line);
    if (recorded) hash.update(line.key).update(recorded.samples);
  }
  return hash.digest('hex');
}

function sayLine(language: Language, line: SpokenLine, tools: SpeakingTools): SaidLine {
  const { recordingsDir, encode } = tools;
  const recorded = recordingsDir && readRecording(recordingsDir, language, line);
  if (recorded) {
    const { bytes, ms } = finishPiece(recorded, encode);
    return { line, source: 'recording', said: [{ mp3: bytes.toString('base64'), ms }] };
  }
  const isStory = line.area.startsWith('books/');
  return { line, source: 'pack', said: sayText(line.text, { isStory }, tools) };
}

function sayText(
  text: string,
  { isStory }: Readonly<{ isStory: boolean }>,
  { synthesiser, encode, cache, version }: SpeakingTools,
): CachedText {
  const request = [text, synthesiser.id, version, isStory ? 'timed' : ''];
  return cache.of(request, () => {
    if (holesOf(text).length > 0) {
      return cutLine(text, synthesiser).map((cut) => {
        if ('value' in cut) return cut;
        const { bytes, ms } = finishPiece(cut.sound, encode);
        return { mp3: bytes.toString('base64'), ms };
      });
    }
    const speech = synthesiser.speak(text);
    const { bytes, ms, skippedS } = finishPiece(speech, encode);
    const mp3 = bytes.toString('base64');
    if (!isStory) return [{ mp3, ms }];
    return [{ mp3, ms, words: speech.words().map((word) => timesInPiece(word, skippedS, ms)) }];
  });
}

function timesInPiece(
  { at, startS, endS }: HeardWord,
  skippedS: number,
  endMs: number,
): [number, number, number] {
  const inPiece = (s: number) => Math.round(Math.min(endMs, Math.max(0, (s - skippedS) * 1_000)));
  return [at, inPiece(startS), inPiece(endS)];
}
