import type { AreaWords } from '../../areas.ts';

export const words: AreaWords['games/bubble_pop'] = {
  lines: {
    'pop-all': 'Fais éclater toutes les bulles',
    'hint-all': 'Tends la main vers une bulle',
    'pop-sun': 'Fais éclater les jaunes',
    'pop-berry': 'Fais éclater les rouges',
    'pop-sky': 'Fais éclater les bleues',
    'pop-plum': 'Fais éclater les violettes',
    'find-sun': 'Cherche les étoiles jaunes',
    'find-berry': 'Cherche les cœurs rouges',
    'find-sky': 'Cherche les gouttes bleues',
    'find-plum': 'Cherche les feuilles violettes',
    'pop-number': 'Fais éclater chaque {number}',
    'find-number': 'Cherche le chiffre {number}',
    'end-all': 'Regarde, elles ont toutes éclaté',
    'end-some': 'Regarde tout ce qui a éclaté',
  },
};
