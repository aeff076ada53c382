/** Three to seven words, a verb first. `{letter}` is a letter, `{word}` a thing with a picture. */
export const words = {
  lines: {
    'eat-all': 'Open wide and eat',
    'eat-letter': 'Eat the letter {letter}',
    'eat-sound': 'Eat the first sound of {word}',
    'eat-word': 'Eat the word {word}',
    'eat-next': 'Eat {letter}, it comes next',
    'hint-turn': 'Turn your head to walk there',
    'hint-open': 'Shut your mouth, then open wide',
    'show-letter': 'Look for the letter {letter}',
    'show-sound': 'Listen, {word} begins with {letter}',
    spat: 'That was {letter}',
    sour: 'Pucker up, {letter} is sour',
    fizzy: 'Feel it tickle, {letter} is fizzy',
    sticky: 'Chew and chew, {letter} is sticky',
    hot: 'Blow on it, {letter} is hot',
    cold: 'Shiver with me, {letter} is cold',
    sweet: 'Lick your lips, {letter} is sweet',
    'end-all': 'See the moon, we are full',
    'end-some': 'See all that we ate',
  },
};
