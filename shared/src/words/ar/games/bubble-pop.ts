import type { AreaWords } from '../../areas.ts';

export const words: AreaWords['games/bubble_pop'] = {
  lines: {
    'pop-all': 'هيّا نفقّع كلّ الفقاعات',
    'hint-all': 'هيّا نمدّ اليد إلى فقاعة',
    'pop-sun': 'هيّا نفقّع الصفراء',
    'pop-berry': 'هيّا نفقّع الحمراء',
    'pop-sky': 'هيّا نفقّع الزرقاء',
    'pop-plum': 'هيّا نفقّع البنفسجية',
    'find-sun': 'هيّا نجد النجوم الصفراء',
    'find-berry': 'هيّا نجد القلوب الحمراء',
    'find-sky': 'هيّا نجد القطرات الزرقاء',
    'find-plum': 'هيّا نجد الأوراق البنفسجية',
    'pop-number': 'هيّا نفقّع كلّ رقم {number}',
    'find-number': 'هيّا نجد الرقم {number}',
    'end-all': 'رائع، فقّعناها كلّها',
    'end-some': 'رائع، كم فقاعة فقّعنا',
  },
};
