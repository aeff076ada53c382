/** Who of the picture books lives outside of them as well, and the animals a child may be. */
export const FIGURES = [
  'bear',
  'duck',
  'fox',
  'frog',
  'girl',
  'hedgehog',
  'lion',
  'mouse',
  'owl',
  'parrot',
  'rabbit',
  'turtle',
  'whale',
] as const;
export type Figure = (typeof FIGURES)[number];

/** What each of them can look like. Open eyes belong to `happy`: they look around and blink. */
export const FACES = ['happy', 'glad', 'wow', 'sleep'] as const;
export type Face = (typeof FACES)[number];

/** What a figure's drawing is called in the sheet of the cast. */
export const drawingOf = (figure: Figure, face: Face): string => `figure-${figure}-${face}`;
