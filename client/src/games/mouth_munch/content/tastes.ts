const TASTES = ['sour', 'fizzy', 'sticky', 'hot', 'cold', 'sweet'] as const;
export type Taste = (typeof TASTES)[number];

/** Each letter tastes the same every time. */
const LETTERS: Readonly<Record<Taste, string>> = {
  sour: 'ALSVZ',
  fizzy: 'BFPQ',
  sticky: 'GJMTU',
  hot: 'DHRX',
  cold: 'CIKNW',
  sweet: 'EOY',
};

/** Letters of other alphabets take turns. */
export function tasteOf(letter: string): Taste {
  const known = TASTES.find((taste) => LETTERS[taste].includes(letter));
  return known ?? TASTES[(letter.codePointAt(0) ?? 0) % TASTES.length] ?? 'sweet';
}
