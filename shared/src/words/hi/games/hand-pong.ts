import type { AreaWords } from '../../areas.ts';

export const words: AreaWords['games/hand_pong'] = {
  lines: {
    begin: 'हाथ से गेंद को छुओ',
    hint: 'हाथ रोशनी की ओर ले जाओ',
    'in-a-row': 'देखो, लगातार {count}',
    'end-all': 'सुनो, तुम दोनों के लिए तालियाँ',
    'end-some': 'देखो, तुम दोनों कहाँ पहुँचे',
    away: 'रुको, साथी लौट रहा है',
    'bear-helps': 'भालू के साथ खेलते रहो',
    'friend-back': 'अब साथी के साथ खेलो',
  },
};
