/** A word to tap: as it stands on the page, and as it is spoken. */
export type PageWord = Readonly<{
  shown: string;
  /** Without the marks around it; empty for a dash that stands alone. */
  spoken: string;
  /** Where `shown` begins in its sentence. */
  start: number;
}>;

const AROUND_WORD = /^[^\p{L}\p{N}]+|[^\p{L}\p{M}\p{N}]+$/gu;

/** The words of a sentence, apart by white space. */
export function splitWords(sentence: string): readonly PageWord[] {
  return [...sentence.matchAll(/\S+/g)].map((match) => ({
    shown: match[0],
    spoken: match[0].replace(AROUND_WORD, ''),
    start: match.index,
  }));
}

/** Words that are heard, which is what a page's limit counts. */
export function countWords(sentences: readonly string[]): number {
  return sentences.flatMap(splitWords).filter(({ spoken }) => spoken !== '').length;
}
