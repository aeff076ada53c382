import type { AreaWords } from '../../areas.ts';

export const words: AreaWords['games/number_catch'] = {
  lines: {
    'ask-all': 'Atrapa toda la fruta que puedas',
    'ask-same': 'Atrapa la fruta con el {number}',
    'ask-more': 'Atrapa más que {number}',
    'ask-line': 'Haz el puente, ahora toca {number}',
    'ask-next': 'Busca el número que sigue',
    'ask-sum': 'Haz {whole} con {number} y más',
    'hint-lean': 'Inclínate o ve a ese lado',
    'hint-stand': 'No te muevas bajo la fruta',
    'show-number': 'Atrapa el {number} que brilla',
    'not-wanted': 'Mira, ese era el {number}',
    tip: 'Échala en el carro',
    'end-all': 'Mira nuestro carro lleno de fruta',
    'end-line': 'Cruza el puente, ya está hecho',
    'end-some': 'Mira cuánto hemos atrapado',
  },
};
