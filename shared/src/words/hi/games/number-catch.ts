import type { AreaWords } from '../../areas.ts';

export const words: AreaWords['games/number_catch'] = {
  lines: {
    'ask-all': 'जितने हो सके फल पकड़ो',
    'ask-same': '{number} वाला फल पकड़ो',
    'ask-more': '{number} से ज़्यादा पकड़ो',
    'ask-line': 'पुल बनाओ, अब आया {number}',
    'ask-next': 'अगला अंक ढूँढ़ो',
    'ask-sum': '{number} में जोड़कर {whole} बनाओ',
    'hint-lean': 'उस ओर झुको या चलो',
    'hint-stand': 'फल के नीचे मत हिलो',
    'show-number': '{number} पकड़ो, वह चमकता है',
    'not-wanted': 'देखो, वह {number} था',
    tip: 'इसे गाड़ी में डालो',
    'end-all': 'देखो, गाड़ी फलों से भरी',
    'end-line': 'पुल पार करो, बन गया',
    'end-some': 'देखो, हमने कितना पकड़ा',
  },
};
