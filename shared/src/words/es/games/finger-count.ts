import type { AreaWords } from '../../areas.ts';

const NUMBERS = [
  'cero',
  'uno',
  'dos',
  'tres',
  'cuatro',
  'cinco',
  'seis',
  'siete',
  'ocho',
  'nueve',
  'diez',
];

/** None, one and many, each with its own ending. */
const each = (none: string, one: string, many: (number: string) => string): readonly string[] =>
  NUMBERS.map((number, at) => (at === 0 ? none : at === 1 ? one : many(number)));

/** Whatever the things are that did not come. */
const NOBODY = 'Mira, ya no queda nadie';

export const words: AreaWords['games/finger_count'] = {
  lines: {
    'open-one-hand': 'Enseña tus dedos al arroyo',
    'open-two-hands': 'Separa mucho las dos manos',
    'ask-duck': 'Enseña cuántos patos nadan',
    'ask-frog': 'Enseña cuántas ranas se asoman',
    'ask-bird': 'Enseña cuántos pájaros anidan',
    'ask-lantern': 'Enseña cuántos faroles cuelgan',
    'ask-one-more': 'Suma uno más y enséñalo',
    'ask-sum': 'Enseña cuántos hay en total',
    'ask-left': 'Enseña cuántos quedan',
    count: NUMBERS,
    'out-duck': each(NOBODY, 'Mira, salió un pato', (number) => `Mira, salieron ${number} patos`),
    'out-frog': each(NOBODY, 'Mira, saltó una rana', (number) => `Mira, saltaron ${number} ranas`),
    'out-bird': each(NOBODY, 'Mira, voló un pájaro', (number) => `Mira, volaron ${number} pájaros`),
    'out-lantern': each(
      NOBODY,
      'Mira, brilla un farol',
      (number) => `Mira, brillan ${number} faroles`,
    ),
    'you-showed': each(
      'Mira, no enseñas ningún dedo',
      'Mira, enseñas un dedo',
      (number) => `Mira, enseñas ${number} dedos`,
    ),
    'hint-count': 'Toca cada uno y cuenta',
    'hint-sum': 'Cuenta un lado, luego el otro',
    'hint-show': each(
      'Cierra el puño para el cero',
      'Levanta un dedo, así',
      (number) => `Levanta ${number} dedos, así`,
    ),
    shake: 'Sacude las manos y descansa',
    'end-all': 'Mira, vinieron todos a verte',
    'end-some': 'Mira quién vino a verte',
  },
};
