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
const each = (line: (number: string, many: string) => string): string[] =>
  NUMBERS.map((number, at) => line(number, at === 1 ? '' : 's'));

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
    'out-duck': each((number, many) => `Look, ${number} duck${many} climbed out`),
    'out-frog': each((number, many) => `Look, ${number} frog${many} hopped up`),
    'out-bird': each((number, many) => `Look, ${number} bird${many} flew up`),
    'out-lantern': each(
      (number, many) => `Look, ${number} lantern${many} shine${many === '' ? 's' : ''}`,
    ),
    'out-none': 'Look, nobody is left',
    'you-showed': each((number) => `Look, you showed ${number}`),
    'hint-count': 'Touch each one and count',
    'hint-sum': 'Count one side, then the other',
    'hint-show': each((number, many) => `Hold up ${number} finger${many} like this`),
    'hint-none': 'Make a fist for none',
    shake: 'Shake your hands and rest',
    'end-all': 'Look, all your friends came',
    'end-some': 'See who came to you',
  },
};
