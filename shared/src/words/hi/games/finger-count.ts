import type { AreaWords } from '../../areas.ts';

const NUMBERS = ['शून्य', 'एक', 'दो', 'तीन', 'चार', 'पाँच', 'छह', 'सात', 'आठ', 'नौ', 'दस'];

/** None, one and many, each with its own ending. */
const each = (none: string, one: string, many: (number: string) => string): readonly string[] =>
  NUMBERS.map((number, at) => (at === 0 ? none : at === 1 ? one : many(number)));

/** Whatever the things are that did not come. */
const NOBODY = 'देखो, कोई नहीं बचा';

export const words: AreaWords['games/finger_count'] = {
  lines: {
    'open-one-hand': 'झरने को अपनी उँगलियाँ दिखाओ',
    'open-two-hands': 'दोनों हाथ दूर-दूर रखो',
    'ask-duck': 'दिखाओ, कितनी बत्तखें तैरती हैं',
    'ask-frog': 'दिखाओ, कितने मेंढक झाँकते हैं',
    'ask-bird': 'दिखाओ, कितनी चिड़ियाँ बैठी हैं',
    'ask-lantern': 'दिखाओ, कितनी लालटेनें लटकी हैं',
    'ask-one-more': 'एक और जोड़कर दिखाओ',
    'ask-sum': 'दिखाओ, सब मिलाकर कितने',
    'ask-left': 'दिखाओ, कितने बचे हैं',
    count: NUMBERS,
    'out-duck': each(NOBODY, 'देखो, एक बत्तख निकली', (number) => `देखो, ${number} बत्तखें निकलीं`),
    'out-frog': each(NOBODY, 'देखो, एक मेंढक उछला', (number) => `देखो, ${number} मेंढक उछले`),
    'out-bird': each(NOBODY, 'देखो, एक चिड़िया उड़ी', (number) => `देखो, ${number} चिड़ियाँ उड़ीं`),
    'out-lantern': each(NOBODY, 'देखो, एक लालटेन जली', (number) => `देखो, ${number} लालटेनें जलीं`),
    'you-showed': each(
      'देखो, तुमने कोई उँगली नहीं दिखाई',
      'देखो, तुमने एक उँगली दिखाई',
      (number) => `देखो, तुमने ${number} उँगलियाँ दिखाईं`,
    ),
    'hint-count': 'हर एक को छूकर गिनो',
    'hint-sum': 'एक ओर गिनो, फिर दूसरी ओर',
    'hint-show': each(
      'शून्य के लिए मुट्ठी बनाओ',
      'ऐसे एक उँगली उठाओ',
      (number) => `ऐसे ${number} उँगलियाँ उठाओ`,
    ),
    shake: 'हाथ झटको और आराम करो',
    'end-all': 'देखो, सारे दोस्त आ गए',
    'end-some': 'देखो, कौन-कौन आया',
  },
};
