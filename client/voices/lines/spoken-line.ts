/** One thing the voice says in a language; `{name}` in its text marks a value that is known as it is said. */
export type SpokenLine = Readonly<{
  /** Fetched together: `games/bubble_pop`, `books/half-a-kite`. */
  area: string;
  key: string;
  text: string;
}>;

/** The names of the values a text has a place for. */
export function holesOf(text: string): readonly string[] {
  return [...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
}
