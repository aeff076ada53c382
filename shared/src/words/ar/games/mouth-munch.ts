import type { AreaWords } from '../../areas.ts';

export const words: AreaWords['games/mouth_munch'] = {
  lines: {
    'eat-all': 'هيّا نفتح الفم ونأكل',
    'eat-letter': 'هيّا نأكل الحرف {letter}',
    'eat-sound': 'هيّا نأكل أوّل صوت في {word}',
    'eat-word': 'هيّا نأكل كلمة {word}',
    'eat-next': 'هيّا نأكل {letter}، هو التالي',
    'hint-turn': 'هيّا ندير الرأس لنمشي هناك',
    'hint-open': 'نغلق الفم ثم نفتحه واسعًا',
    'show-letter': 'هيّا نجد الحرف {letter}',
    'show-sound': '{word} تبدأ بالحرف {letter}',
    spat: 'كان ذلك {letter}',
    sour: 'حامض! الحرف {letter} حامض',
    fizzy: 'يدغدغ! الحرف {letter} فوّار',
    sticky: 'نمضغ ونمضغ، {letter} يلتصق',
    hot: 'هيّا ننفخ، {letter} ساخن',
    cold: 'هيّا نرتجف، {letter} بارد',
    sweet: 'لذيذ، {letter} حلو',
    'end-all': 'شبعنا، وهذا القمر',
    'end-some': 'رائع، ما أكثر ما أكلنا',
  },
};
