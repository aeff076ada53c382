import type { AreaWords } from '../../areas.ts';

const NUMBERS = [
  'null',
  'eins',
  'zwei',
  'drei',
  'vier',
  'fünf',
  'sechs',
  'sieben',
  'acht',
  'neun',
  'zehn',
];

/** None, one and many, each with its own ending. */
const each = (none: string, one: string, many: (number: string) => string): readonly string[] =>
  NUMBERS.map((number, at) => (at === 0 ? none : at === 1 ? one : many(number)));

/** Whatever the things are that did not come. */
const NOBODY = 'Schau, niemand ist übrig';

export const words: AreaWords['games/finger_count'] = {
  lines: {
    'open-one-hand': 'Zeig dem Bach deine Finger',
    'open-two-hands': 'Halt beide Hände weit auseinander',
    'ask-duck': 'Zeig, wie viele Enten schwimmen',
    'ask-frog': 'Zeig, wie viele Frösche gucken',
    'ask-bird': 'Zeig, wie viele Vögel nisten',
    'ask-lantern': 'Zeig, wie viele Laternen hängen',
    'ask-one-more': 'Nimm eins dazu und zeig',
    'ask-sum': 'Zeig, wie viele es zusammen sind',
    'ask-left': 'Zeig, wie viele übrig sind',
    count: NUMBERS,
    'out-duck': each(
      NOBODY,
      'Schau, eine Ente kam heraus',
      (number) => `Schau, ${number} Enten kamen heraus`,
    ),
    'out-frog': each(
      NOBODY,
      'Schau, ein Frosch sprang hoch',
      (number) => `Schau, ${number} Frösche sprangen hoch`,
    ),
    'out-bird': each(
      NOBODY,
      'Schau, ein Vogel flog hoch',
      (number) => `Schau, ${number} Vögel flogen hoch`,
    ),
    'out-lantern': each(
      NOBODY,
      'Schau, eine Laterne leuchtet',
      (number) => `Schau, ${number} Laternen leuchten`,
    ),
    'you-showed': each(
      'Schau, du zeigst keinen Finger',
      'Schau, du zeigst einen Finger',
      (number) => `Schau, du zeigst ${number} Finger`,
    ),
    'hint-count': 'Tipp jedes an und zähl',
    'hint-sum': 'Zähl eine Seite, dann die andere',
    'hint-show': each(
      'Mach eine Faust für null',
      'Zeig so einen Finger',
      (number) => `Zeig so ${number} Finger`,
    ),
    shake: 'Schüttel die Hände und ruh aus',
    'end-all': 'Schau, alle Freunde sind da',
    'end-some': 'Schau, wer zu dir kam',
  },
};
