import type { AreaWords } from '../../areas.ts';

export const words: AreaWords['games/mouth_munch'] = {
  lines: {
    'eat-all': 'Ouvre grand et mange',
    'eat-letter': 'Mange la lettre {letter}',
    'eat-sound': 'Mange le premier son de {word}',
    'eat-word': 'Mange le mot {word}',
    'eat-next': 'Mange {letter}, c’est la suite',
    'hint-turn': 'Tourne la tête pour marcher',
    'hint-open': 'Ferme la bouche, puis ouvre grand',
    'show-letter': 'Cherche la lettre {letter}',
    'show-sound': 'Écoute, {word} commence par {letter}',
    spat: 'C’était {letter}',
    sour: 'Pince la bouche, {letter} est acide',
    fizzy: 'Sens les chatouilles, {letter} pétille',
    sticky: 'Mâche et mâche, {letter} colle',
    hot: 'Souffle dessus, {letter} est chaud',
    cold: 'Frissonne avec moi, {letter} est froid',
    sweet: 'Lèche tes lèvres, {letter} est sucré',
    'end-all': 'Regarde la lune, on est rassasiés',
    'end-some': 'Regarde tout ce qu’on a mangé',
  },
};
