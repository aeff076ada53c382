/** Lines to say and to read along: three to seven words, a verb first. */
export const words = {
  lines: {
    'ask-all': 'Catch all the fruit you can',
    'ask-same': 'Catch the fruit with {number}',
    'ask-more': 'Catch more than {number}',
    'ask-line': 'Lay the bridge, now comes {number}',
    'ask-next': 'Find the number that comes next',
    'ask-sum': 'Make {whole} with {number} and more',
    'hint-lean': 'Lean or step to that side',
    'hint-stand': 'Stand still under the fruit',
    'show-number': 'Catch the {number}, it glows',
    'not-wanted': 'Look, that one was {number}',
    tip: 'Tip it into the cart',
    'end-all': 'See our cart full of fruit',
    'end-line': 'Cross the bridge, it is done',
    'end-some': 'See all that we caught',
  },
};
