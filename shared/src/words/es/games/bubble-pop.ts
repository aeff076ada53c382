import type { AreaWords } from '../../areas.ts';

export const words: AreaWords['games/bubble_pop'] = {
  lines: {
    'pop-all': 'Explota todas las burbujas',
    'hint-all': 'Acerca la mano a una burbuja',
    'pop-sun': 'Explota las amarillas',
    'pop-berry': 'Explota las rojas',
    'pop-sky': 'Explota las azules',
    'pop-plum': 'Explota las moradas',
    'find-sun': 'Busca las estrellas amarillas',
    'find-berry': 'Busca los corazones rojos',
    'find-sky': 'Busca las gotas azules',
    'find-plum': 'Busca las hojas moradas',
    'pop-number': 'Explota cada número {number}',
    'find-number': 'Busca el número {number}',
    'end-all': 'Mira, las explotaste todas',
    'end-some': 'Mira cuántas explotaste',
  },
};
