import type { AreaWords } from '../../areas.ts';

export const words: AreaWords['games/hand_pong'] = {
  lines: {
    begin: 'هيّا نلمس الكرة باليد',
    hint: 'هيّا نحرّك اليد إلى الضوء',
    'in-a-row': 'رائع، {count} على التوالي',
    'end-all': 'إنّهم يهتفون لكما',
    'end-some': 'ما أبعد ما وصلتما',
    away: 'ننتظر، رفيق اللعب سيعود',
    'bear-helps': 'هيّا نكمل مع الدبّ',
    'friend-back': 'هيّا نلعب معًا الآن',
  },
};
