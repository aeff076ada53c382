import type { AreaWords } from '../../areas.ts';

export const words: AreaWords['games/mouth_munch'] = {
  lines: {
    'eat-all': 'मुँह पूरा खोलो और खाओ',
    'eat-letter': 'अक्षर {letter} खाओ',
    'eat-sound': '{word} की पहली आवाज़ खाओ',
    'eat-word': 'शब्द {word} खाओ',
    'eat-next': '{letter} खाओ, अब वही है',
    'hint-turn': 'चलने के लिए सिर घुमाओ',
    'hint-open': 'मुँह बंद करो, फिर खोलो',
    'show-letter': 'अक्षर {letter} ढूँढ़ो',
    'show-sound': 'सुनो, {word} में पहले {letter}',
    spat: 'वह {letter} था',
    sour: 'मुँह सिकोड़ो, {letter} खट्टा है',
    fizzy: 'गुदगुदी हुई, {letter} में बुलबुले',
    sticky: 'चबाते रहो, {letter} चिपचिपा है',
    hot: 'फूँक मारो, {letter} गरम है',
    cold: 'मेरे साथ काँपो, {letter} ठंडा है',
    sweet: 'होंठ चाटो, {letter} मीठा है',
    'end-all': 'चाँद देखो, पेट भर गया',
    'end-some': 'देखो, हमने कितना खाया',
  },
};
