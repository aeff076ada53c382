import type { AreaWords } from '../../areas.ts';

export const words: AreaWords['games/bubble_pop'] = {
  lines: {
    'pop-all': 'Lass alle Blasen platzen',
    'hint-all': 'Streck die Hand nach einer Blase',
    'pop-sun': 'Lass die gelben platzen',
    'pop-berry': 'Lass die roten platzen',
    'pop-sky': 'Lass die blauen platzen',
    'pop-plum': 'Lass die lila Blasen platzen',
    'find-sun': 'Such die gelben Sterne',
    'find-berry': 'Such die roten Herzen',
    'find-sky': 'Such die blauen Tropfen',
    'find-plum': 'Such die lila Blätter',
    'pop-number': 'Lass jede {number} platzen',
    'find-number': 'Such die Zahl {number}',
    'end-all': 'Schau, alle sind geplatzt',
    'end-some': 'Schau, wie viele geplatzt sind',
  },
};
