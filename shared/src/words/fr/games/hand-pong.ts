import type { AreaWords } from '../../areas.ts';

export const words: AreaWords['games/hand_pong'] = {
  lines: {
    begin: 'Touche la balle avec la main',
    hint: 'Mets ta main vers la lumière',
    'in-a-row': 'Regarde, {count} de suite',
    'end-all': 'Écoute, on vous applaudit',
    'end-some': 'Regarde jusqu’où vous êtes allés',
    away: 'Attends, ton ami revient',
    'bear-helps': 'Continue avec l’ours',
    'friend-back': 'Jouez ensemble maintenant',
  },
};
