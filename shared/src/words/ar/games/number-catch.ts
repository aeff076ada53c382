import type { AreaWords } from '../../areas.ts';

export const words: AreaWords['games/number_catch'] = {
  lines: {
    'ask-all': 'هيّا نلتقط كلّ الفاكهة',
    'ask-same': 'هيّا نلتقط الفاكهة ذات {number}',
    'ask-more': 'هيّا نلتقط أكثر من {number}',
    'ask-line': 'هيّا نبني الجسر، الآن {number}',
    'ask-next': 'هيّا نجد الرقم التالي',
    'ask-sum': 'هيّا نصنع {whole} من {number} وأكثر',
    'hint-lean': 'هيّا نميل أو نمشي إلى هناك',
    'hint-stand': 'هيّا نقف تحت الفاكهة',
    'show-number': 'هيّا نلتقط {number}، إنّه يلمع',
    'not-wanted': 'كان ذلك الرقم {number}',
    tip: 'هيّا نفرغها في العربة',
    'end-all': 'رائع، العربة ملأى بالفاكهة',
    'end-line': 'هيّا نعبر الجسر، لقد اكتمل',
    'end-some': 'رائع، ما أكثر ما التقطنا',
  },
};
