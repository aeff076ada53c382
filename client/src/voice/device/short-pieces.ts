/** Chromium cuts off what takes longer than 15 s; at a calm voice's pace that is about 180 characters. */
const MOST_CHARACTERS = 140;

/** A text in pieces that are said one after the other, cut after a mark or else between words. */
export function shortPieces(text: string): readonly Readonly<{ start: number; text: string }>[] {
  const pieces: { start: number; text: string }[] = [];
  let start = 0;
  while (text.length - start > MOST_CHARACTERS) {
    const end = start + lastCut(text.slice(start, start + MOST_CHARACTERS));
    pieces.push({ start, text: text.slice(start, end) });
    start = end;
  }
  if (start < text.length || pieces.length === 0) pieces.push({ start, text: text.slice(start) });
  return pieces;
}

function lastCut(stretch: string): number {
  const ends = (pattern: RegExp) =>
    [...stretch.matchAll(pattern)].map((match) => match.index + match[0].length);
  return (
    ends(/[.!?؟।…]["”»]?\s/g).at(-1) ??
    ends(/[,;:،–]\s/g).at(-1) ??
    ends(/\s/g).at(-1) ??
    stretch.length
  );
}
