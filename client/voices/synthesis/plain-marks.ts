/** Typographic marks as synthesisers of their time know them; each stays one character, so that places stay. */
export function plainMarks(text: string): string {
  return text
    .replaceAll(/[“”„«»]/g, ' ')
    .replaceAll(/[‘’]/g, "'")
    .replaceAll(/[–—…]/g, ',');
}
