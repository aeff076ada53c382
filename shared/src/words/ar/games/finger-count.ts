import type { AreaWords } from '../../areas.ts';

const NUMBERS = [
  'صفر',
  'واحد',
  'اثنان',
  'ثلاثة',
  'أربعة',
  'خمسة',
  'ستّة',
  'سبعة',
  'ثمانية',
  'تسعة',
  'عشرة',
];

/** From three to ten the number has the other gender than what is counted. */
const BESIDE_FEMININE = ['ثلاث', 'أربع', 'خمس', 'ستّ', 'سبع', 'ثماني', 'تسع', 'عشر'];
const BESIDE_MASCULINE = NUMBERS.slice(3);

/** None, one, two, and from three to ten. */
const each = (
  none: string,
  one: string,
  two: string,
  numbers: readonly string[],
  many: (number: string) => string,
): readonly string[] => [none, one, two, ...numbers.map(many)];

/** Whatever the things are that did not come. */
const NOBODY = 'لم يبق أحد';

export const words: AreaWords['games/finger_count'] = {
  lines: {
    'open-one-hand': 'هيّا نُري الجدول الأصابع',
    'open-two-hands': 'هيّا نبعد اليدين كثيرًا',
    'ask-duck': 'كم بطّة تسبح؟ هيّا نُري',
    'ask-frog': 'كم ضفدعًا يطلّ؟ هيّا نُري',
    'ask-bird': 'كم طائرًا في العشّ؟ هيّا نُري',
    'ask-lantern': 'كم فانوسًا معلّقًا؟ هيّا نُري',
    'ask-one-more': 'هيّا نزيد واحدًا ونُري',
    'ask-sum': 'كم العدد معًا؟ هيّا نُري',
    'ask-left': 'كم بقي؟ هيّا نُري',
    count: NUMBERS,
    'out-duck': each(
      NOBODY,
      'رائع، خرجت بطّة واحدة',
      'رائع، خرجت بطّتان',
      BESIDE_FEMININE,
      (number) => `رائع، خرجت ${number} بطّات`,
    ),
    'out-frog': each(
      NOBODY,
      'رائع، قفز ضفدع واحد',
      'رائع، قفز ضفدعان',
      BESIDE_MASCULINE,
      (number) => `رائع، قفزت ${number} ضفادع`,
    ),
    'out-bird': each(
      NOBODY,
      'رائع، طار طائر واحد',
      'رائع، طار طائران',
      BESIDE_MASCULINE,
      (number) => `رائع، طارت ${number} طيور`,
    ),
    'out-lantern': each(
      NOBODY,
      'رائع، أضاء فانوس واحد',
      'رائع، أضاء فانوسان',
      BESIDE_MASCULINE,
      (number) => `رائع، أضاءت ${number} فوانيس`,
    ),
    'you-showed': each(
      'هنا لا إصبع مرفوع',
      'هنا إصبع واحد مرفوع',
      'هنا إصبعان مرفوعان',
      BESIDE_MASCULINE,
      (number) => `هنا ${number} أصابع مرفوعة`,
    ),
    'hint-count': 'هيّا نلمس كلّ واحد ونعدّ',
    'hint-sum': 'هيّا نعدّ جانبًا ثم الآخر',
    'hint-show': each(
      'هيّا نقبض اليد للصفر',
      'هكذا نرفع إصبعًا واحدًا',
      'هكذا نرفع إصبعين',
      BESIDE_MASCULINE,
      (number) => `هكذا نرفع ${number} أصابع`,
    ),
    shake: 'هيّا نهزّ اليدين ونرتاح',
    'end-all': 'رائع، جاء كلّ الأصدقاء',
    'end-some': 'رائع، جاء أصدقاء إلينا',
  },
};
