import type { WritingLine } from './guide-lines.ts';
import type { StrokeTable } from './stroke-notation.ts';

/** What a child learns of one script besides Latin. */
export type ScriptPack = Readonly<{
  letters: StrokeTable;
  digits: StrokeTable;
  /** The lines of a first exercise book, for letters. */
  writingLines: readonly WritingLine[];
}>;
