import type { AreaWords } from '../../areas.ts';

export const words: AreaWords['games/number_catch'] = {
  lines: {
    'ask-all': 'Attrape tous les fruits possibles',
    'ask-same': 'Attrape les fruits avec {number}',
    'ask-more': 'Attrape plus que {number}',
    'ask-line': 'Fais le pont, c’est {number} maintenant',
    'ask-next': 'Cherche le nombre qui suit',
    'ask-sum': 'Fais {whole} avec {number} et plus',
    'hint-lean': 'Penche-toi ou va de ce côté',
    'hint-stand': 'Reste bien sous le fruit',
    'show-number': 'Attrape le {number} qui brille',
    'not-wanted': 'Regarde, c’était le {number}',
    tip: 'Verse-les dans la charrette',
    'end-all': 'Regarde, la charrette est pleine',
    'end-line': 'Traverse le pont, il est fini',
    'end-some': 'Regarde tout ce qu’on a attrapé',
  },
};
