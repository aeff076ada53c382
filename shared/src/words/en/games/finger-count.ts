const NUMBERS = [
  'none',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
];

/** From none to ten things, with the words around them. */
const each = (line: (number: string, many: string) => string, none = line('none', 's')): string[] =>
  NUMBERS.map((number, at) => (at === 0 ? none : line(number, at === 1 ? '' : 's')));

/** Whatever the things are that did not come. */
const NOBODY = 'Look, nobody is left';

/** Three to seven words, a verb first. A list has a line for each number from none to ten. */
export const words = {
  lines: {
    'open-one-hand': 'Show your fingers to the brook',
    'open-two-hands': 'Hold both hands far apart',
    'ask-duck': 'Show how many ducks swim',
    'ask-frog': 'Show how many frogs peep',
    'ask-bird': 'Show how many birds nest',
    'ask-lantern': 'Show how many lanterns hang',
    'ask-one-more': 'Add one more and show',
    'ask-sum': 'Show how many together',
    'ask-left': 'Show how many are left',
    count: NUMBERS,
    'out-duck': each((number, many) => `Look, ${number} duck${many} climbed out`, NOBODY),
    'out-frog': each((number, many) => `Look, ${number} frog${many} hopped up`, NOBODY),
    'out-bird': each((number, many) => `Look, ${number} bird${many} flew up`, NOBODY),
    'out-lantern': each(
      (number, many) => `Look, ${number} lantern${many} shine${many === '' ? 's' : ''}`,
      NOBODY,
    ),
    'you-showed': each((number) => `Look, you showed ${number}`),
    'hint-count': 'Touch each one and count',
    'hint-sum': 'Count one side, then the other',
    'hint-show': each(
      (number, many) => `Hold up ${number} finger${many} like this`,
      'Make a fist for none',
    ),
    shake: 'Shake your hands and rest',
    'end-all': 'Look, all your friends came',
    'end-some': 'See who came to you',
  },
};
