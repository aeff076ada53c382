import type { WantedFile } from '../../kept-files/load-file.ts';
import type { AreaPack } from './voice-files.ts';
import {
  type AreaVoices,
  ENDS_IN_MARK,
  type SpokenText,
  type VoicePiece,
} from './voice-manifest.ts';

type Asked = Readonly<{ line: string; values: Readonly<Record<string, string>> }>;

/** A piece to be heard; a `mark` before it asks for a breath. `at` is where its text begins in the whole. */
export type FoundPiece = Readonly<{
  piece: VoicePiece;
  /** What it lies in. */
  sound: WantedFile;
  at: number;
  isAfterMark: boolean;
  /** What of it is heard. */
  fromMs: number;
  ms: number;
}>;

/**
 * The pieces of a line that the pack has whole; null when one is missing. What is no line of its own may be several
 * sentences, each of them one.
 */
export function findLine(asked: Asked, areas: readonly AreaPack[]): readonly FoundPiece[] | null {
  const whole = findText(asked.line, asked, areas);
  if (whole !== null) return whole;
  const sentences = [...asked.line.matchAll(/\S.*?(?:[.!?؟।]+(?=\s|$)|$)/g)];
  if (sentences.length < 2) return null;
  const found: FoundPiece[] = [];
  for (const { 0: sentence, index } of sentences) {
    const pieces = findText(sentence, asked, areas);
    if (pieces === null) return null;
    found.push(
      ...pieces.map((piece, place) => ({
        ...piece,
        at: piece.at + index,
        isAfterMark: piece.isAfterMark || (place === 0 && found.length > 0),
      })),
    );
  }
  return found;
}

function findText(
  text: string,
  { values }: Asked,
  areas: readonly AreaPack[],
): readonly FoundPiece[] | null {
  for (const area of areas) {
    const spoken = textsOf(area).get(text);
    const pieces = spoken && piecesOf(spoken, values, area);
    if (pieces) return pieces;
  }
  return null;
}

function piecesOf(
  { text, parts }: SpokenText,
  values: Readonly<Record<string, string>>,
  area: AreaPack,
): readonly FoundPiece[] | null {
  const found: FoundPiece[] = [];
  const marks = text.split(/\{\w+\}/).map((own) => ENDS_IN_MARK.test(own));
  let holes = 0;
  for (const part of parts) {
    const isValue = 'value' in part;
    const pieces = isValue ? valuePieces(values[part.value] ?? '', area) : [part];
    if (pieces === null) return null;
    const isAfterMark = isValue ? (marks[holes] ?? false) : (part.isAfterMark ?? false);
    for (const [place, piece] of pieces.entries()) {
      found.push({
        piece,
        sound: area.sound,
        at: 0,
        isAfterMark: isAfterMark && place === 0,
        fromMs: 0,
        ms: piece.ms,
      });
    }
    if (isValue) holes += 1;
  }
  return found;
}

/** A value is one piece, or a piece for each of its words: `three ducks`. */
function valuePieces(value: string, { values }: AreaVoices): readonly VoicePiece[] | null {
  const words = value.toLowerCase();
  const whole = values[words];
  if (whole !== undefined) return [whole];
  const pieces = words.split(' ').flatMap((word) => values[word] ?? []);
  return pieces.length === words.split(' ').length ? pieces : null;
}

const known = new WeakMap<AreaVoices, ReadonlyMap<string, SpokenText>>();

/** A line is found by its text: what is heard is what is read. */
function textsOf(area: AreaVoices): ReadonlyMap<string, SpokenText> {
  const before = known.get(area);
  if (before !== undefined) return before;
  const texts = new Map(Object.values(area.lines).map((spoken) => [spoken.text, spoken]));
  known.set(area, texts);
  return texts;
}
