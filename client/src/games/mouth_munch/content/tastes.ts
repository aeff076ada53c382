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

export function tasteOf(letter: string): Taste {
  return TASTES.find((taste) => LETTERS[taste].includes(letter)) ?? 'sweet';
}
