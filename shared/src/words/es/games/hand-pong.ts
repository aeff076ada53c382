import type { AreaWords } from '../../areas.ts';

export const words: AreaWords['games/hand_pong'] = {
  lines: {
    begin: 'Toca la pelota con la mano',
    hint: 'Lleva la mano a la luz',
    'in-a-row': 'Mira, {count} seguidas',
    'end-all': 'Escucha, aplauden a los dos',
    'end-some': 'Mira hasta dónde llegaron',
    away: 'Espera, ya vuelve',
    'bear-helps': 'Sigue jugando con el oso',
    'friend-back': 'Ahora juegan los dos',
  },
};
