import type { AreaWords } from '../../areas.ts';

export const words: AreaWords['games/mouth_munch'] = {
  lines: {
    'eat-all': 'Mund weit auf und iss',
    'eat-letter': 'Iss den Buchstaben {letter}',
    'eat-sound': 'Iss den ersten Laut von {word}',
    'eat-word': 'Iss das Wort {word}',
    'eat-next': 'Iss {letter}, das kommt jetzt',
    'hint-turn': 'Dreh den Kopf, dann läufst du',
    'hint-open': 'Mund zu, dann weit auf',
    'show-letter': 'Such den Buchstaben {letter}',
    'show-sound': 'Hör, {word} fängt mit {letter} an',
    spat: 'Das war {letter}',
    sour: 'Zieh den Mund zusammen, {letter} ist sauer',
    fizzy: 'Fühl, wie es kitzelt: {letter} prickelt',
    sticky: 'Kau und kau, {letter} klebt',
    hot: 'Puste, {letter} ist heiß',
    cold: 'Zitter mit mir, {letter} ist kalt',
    sweet: 'Leck die Lippen, {letter} ist süß',
    'end-all': 'Schau den Mond, wir sind satt',
    'end-some': 'Schau, was wir gegessen haben',
  },
};
