import type { AreaWords } from '../../areas.ts';

export const words: AreaWords['games/letter_trace'] = {
  lines: {
    touchStar: 'هيّا نضع الإصبع على النجمة',
    nextStar: 'هيّا نجد النجمة الخضراء التالية',
    driveLine: 'هيّا نسير على الخطّ',
    driveCurve: 'هيّا نسير على المنحنى',
    driveShape: 'هيّا نسير حول الشكل',
    driveDigit: 'هيّا نسير على الرقم {glyph}',
    driveLetter: 'هيّا نسير على الحرف {glyph}',
    comeBack: 'هيّا نعود إلى الدعسوقة',
    followLight: 'هيّا نتبع الضوء على الطريق',
    driveAgain: 'هيّا نسير هنا مرّة أخرى',
    allBloom: 'ما أجمله، الطريق كلّه أزهر',
  },
};
