import type { AreaWords } from '../../areas.ts';

export const words: AreaWords['games/hand_pong'] = {
  lines: {
    begin: 'Triff den Ball mit der Hand',
    hint: 'Schieb die Hand zum Licht',
    'in-a-row': 'Schau, {count} Mal hintereinander',
    'end-all': 'Hör, sie jubeln euch zu',
    'end-some': 'Schau, wie weit ihr gekommen seid',
    away: 'Warte, dein Freund kommt wieder',
    'bear-helps': 'Spiel mit dem Bären weiter',
    'friend-back': 'Spiel jetzt mit deinem Freund',
  },
};
