import { createHash } from 'node:crypto';
import { splitWords } from '@advay/shared/books/split-words';
import type { Language } from '@advay/shared/words/languages';
import { ENDS_IN_MARK } from '../src/voice/pack/voice-manifest.ts';
import { cutLine } from './cut-line.ts';
import { cutStretches } from './cut-stretches.ts';
import { holesOf, type SpokenLine } from './lines/spoken-line.ts';
import { valuesOf } from './lines/values-of.ts';
import { readRecording } from './recordings.ts';
import type { Stretch } from './share-stretches.ts';
import type { Mp3Encoder } from './sound/encode-mp3.ts';
import type { CachedText, SpokenCache } from './spoken-cache.ts';
import { stretchesOfLines } from './stretches-of-lines.ts';
import type { HeardWord, Synthesiser } from './synthesis/synthesiser.ts';
import { finishPiece, type Sound } from './voice-piece.ts';

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
  const stretches = stretchesOfLines(lines);
  const shared: SharedStretches = new Map();
  return {
    area,
    lines: lines.map((line) => sayLine(language, line, stretches.get(line), shared, tools)),
    values: new Map(
      values.map((value) => [value.toLowerCase(), sayText(value, { isStory: false }, tools)]),
    ),
  };
}

/** Another number for another way of writing an area down. */
const FORMAT = 2;

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
    if (recorded) hash.update(`${line.key} ${recorded.sampleRate}`).update(recorded.samples);
  }
  return hash.digest('hex');
}

/** What was said of cut lines, by its place in a line and its words: at an end they sound otherwise than amid. */
type SharedStretches = Map<string, CachedText[number]>;

function sayLine(
  language: Language,
  line: SpokenLine,
  stretches: readonly Stretch[] | undefined,
  shared: SharedStretches,
  tools: SpeakingTools,
): SaidLine {
  const { recordingsDir, encode } = tools;
  const recorded = recordingsDir && readRecording(recordingsDir, language, line);
  if (recorded) return { line, source: 'recording', said: [plainPiece(recorded, encode)] };
  if (stretches !== undefined) {
    return { line, source: 'pack', said: sayStretches(line.text, stretches, shared, tools) };
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
        const piece = plainPiece(cut.sound, encode);
        return cut.isAfterMark ? { ...piece, isAfterMark: true } : piece;
      });
    }
    const speech = synthesiser.speak(text);
    const { bytes, ms, skippedS } = finishPiece(speech, encode);
    const mp3 = bytes.toString('base64');
    if (!isStory) return [{ mp3, ms }];
    return [{ mp3, ms, words: speech.words().map((word) => timesInPiece(word, skippedS, ms)) }];
  });
}

/** What was said before in the same place is not said again. */
function sayStretches(
  text: string,
  stretches: readonly Stretch[],
  shared: SharedStretches,
  tools: SpeakingTools,
): CachedText {
  const { synthesiser, encode, cache, version } = tools;
  const cuts = cache.of([text, synthesiser.id, version, JSON.stringify(stretches)], () =>
    (cutStretches(text, stretches, synthesiser) ?? []).map((sound) => plainPiece(sound, encode)),
  );
  if (cuts.length === 0) return sayText(text, { isStory: false }, tools);
  const words = splitWords(text);
  return stretches.map(({ fromWord, toWord }, index) => {
    const own = words.slice(fromWord, toWord).map(({ shown }) => shown);
    const place = [fromWord === 0, toWord === words.length, ...own].join(' ');
    const piece = shared.get(place) ?? (cuts[index] as CachedText[number]);
    shared.set(place, piece);
    const isAfterMark = ENDS_IN_MARK.test(words[fromWord - 1]?.shown ?? '');
    return isAfterMark ? { ...piece, isAfterMark } : piece;
  });
}

function plainPiece(sound: Sound, encode: Mp3Encoder): CachedText[number] {
  const { bytes, ms } = finishPiece(sound, encode);
  return { mp3: bytes.toString('base64'), ms };
}

function timesInPiece(
  { at, startS, endS }: HeardWord,
  skippedS: number,
  endMs: number,
): [number, number, number] {
  const inPiece = (s: number) => Math.round(Math.min(endMs, Math.max(0, (s - skippedS) * 1_000)));
  return [at, inPiece(startS), inPiece(endS)];
}
