import type { AreaWords } from '../../areas.ts';

const NUMBERS = [
  'zéro',
  'un',
  'deux',
  'trois',
  'quatre',
  'cinq',
  'six',
  'sept',
  'huit',
  'neuf',
  'dix',
];

/** None, one and many, each with its own ending. */
const each = (none: string, one: string, many: (number: string) => string): readonly string[] =>
  NUMBERS.map((number, at) => (at === 0 ? none : at === 1 ? one : many(number)));

/** Whatever the things are that did not come. */
const NOBODY = 'Regarde, il n’y a plus personne';

export const words: AreaWords['games/finger_count'] = {
  lines: {
    'open-one-hand': 'Montre tes doigts au ruisseau',
    'open-two-hands': 'Écarte bien les deux mains',
    'ask-duck': 'Montre combien de canards nagent',
    'ask-frog': 'Montre combien de grenouilles regardent',
    'ask-bird': 'Montre combien d’oiseaux nichent',
    'ask-lantern': 'Montre combien de lanternes pendent',
    'ask-one-more': 'Ajoutes-en un et montre',
    'ask-sum': 'Montre combien cela fait ensemble',
    'ask-left': 'Montre combien il en reste',
    count: NUMBERS,
    'out-duck': each(
      NOBODY,
      'Regarde, un canard est sorti',
      (number) => `Regarde, ${number} canards sont sortis`,
    ),
    'out-frog': each(
      NOBODY,
      'Regarde, une grenouille a sauté',
      (number) => `Regarde, ${number} grenouilles ont sauté`,
    ),
    'out-bird': each(
      NOBODY,
      'Regarde, un oiseau s’envole',
      (number) => `Regarde, ${number} oiseaux s’envolent`,
    ),
    'out-lantern': each(
      NOBODY,
      'Regarde, une lanterne brille',
      (number) => `Regarde, ${number} lanternes brillent`,
    ),
    'you-showed': each(
      'Regarde, tu ne montres aucun doigt',
      'Regarde, tu montres un doigt',
      (number) => `Regarde, tu montres ${number} doigts`,
    ),
    'hint-count': 'Touche chacun et compte',
    'hint-sum': 'Compte un côté, puis l’autre',
    'hint-show': each(
      'Ferme le poing pour zéro',
      'Lève un doigt, comme ça',
      (number) => `Lève ${number} doigts, comme ça`,
    ),
    shake: 'Secoue les mains et repose-toi',
    'end-all': 'Regarde, tes amis sont tous là',
    'end-some': 'Regarde qui est venu',
  },
};
