/** Lines to speak and caption: three to seven words, a verb first. `{count}` is a number with its things. */
export const COPY = {
  'open-one-hand': 'Show your fingers to the brook',
  'open-two-hands': 'Hold both hands far apart',
  'ask-duck': 'Show how many ducks swim',
  'ask-frog': 'Show how many frogs peep',
  'ask-bird': 'Show how many birds nest',
  'ask-lantern': 'Show how many lanterns hang',
  'ask-one-more': 'Add one more and show',
  'ask-sum': 'Show how many together',
  'ask-left': 'Show how many are left',
  count: '{number}',
  'out-duck': 'Look, {count} climbed out',
  'out-frog': 'Look, {count} hopped up',
  'out-bird': 'Look, {count} flew up',
  'out-lantern': 'Look, {count} shine',
  'out-none': 'Look, nobody is left',
  'you-showed': 'Look, you showed {number}',
  'hint-count': 'Touch each one and count',
  'hint-sum': 'Count one side, then the other',
  'hint-show': 'Hold up {count} like this',
  'hint-none': 'Make a fist for none',
  shake: 'Shake your hands and rest',
  'end-all': 'Look, all your friends came',
  'end-some': 'See who came to you',
} as const satisfies Record<string, string>;

export type CopyLine = keyof typeof COPY;
