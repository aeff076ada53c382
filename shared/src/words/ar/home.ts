import type { AreaWords } from '../areas.ts';

// "Let us …" rather than an order: an order would have to be a boy's or a girl's.
export const words: AreaWords['home'] = {
  lines: {
    choosePlace: 'هيّا نلمس مكان اللعب',
    storyTree: 'شجرة الكتب',
    gamesSleep: 'الألعاب نائمة حتى الغد',
    whoPlays: 'من يلعب؟',
    cameraOnlyLooks: 'الكاميرا تنظر فقط. لا تحفظ أيّ صورة.',
  },
  titles: {
    letter_trace: 'طريق الحروف',
    bubble_pop: 'بركة الفقاعات',
    hand_pong: 'كرة المرج',
    finger_count: 'جدول العدّ',
    mouth_munch: 'وليمة القمر',
    number_catch: 'بستان الأرقام',
  },
  avatars: {
    fox: 'ثعلب',
    owl: 'بومة',
    whale: 'حوت',
    turtle: 'سلحفاة',
    lion: 'أسد',
    rabbit: 'أرنب',
    parrot: 'ببغاء',
    hedgehog: 'قنفذ',
  },
  buttons: {
    grownUps: 'الكبار',
    guest: 'ضيف',
    justPlay: 'لعب فقط',
    back: 'رجوع',
    garden: 'الحديقة',
    hearPlaces: 'سماع أماكن اللعب',
    stopVoice: 'إيقاف الصوت',
    hearCamera: 'سماع شيء عن الكاميرا',
    makeDay: 'ليأتِ النهار',
    makeDusk: 'ليأتِ المساء',
    language: 'اختيار اللغة',
  },
  choosePlaceTitle: 'هيّا نختار مكانًا للّعب',
  playsChange: 'الآن. تغيير',
  addChild: 'للكبار: إضافة طفل',
  gamesAsleep: 'الألعاب نائمة',
  oneMoment: 'لحظة',
  growing: {
    zero: 'الحديقة: لا نبات ينمو بعد',
    one: 'الحديقة: نبتة واحدة تنمو',
    two: 'الحديقة: نبتتان تنموان',
    few: 'الحديقة: {number} نبتات تنمو',
    many: 'الحديقة: {number} نبتة تنمو',
    other: 'الحديقة: {number} نبتة تنمو',
  },
  blooming: {
    zero: 'لا زهرة بعد',
    one: 'زهرة واحدة تفتّحت',
    two: 'زهرتان تفتّحتا',
    few: '{number} زهرات تفتّحت',
    many: '{number} زهرة تفتّحت',
    other: '{number} زهرة تفتّحت',
  },
  errors: {
    'not-found': {
      title: 'لا شيء هنا',
      text: 'ربما كان العنوان قديمًا أو فيه خطأ. الحديقة ما زالت هناك.',
    },
    offline: {
      title: 'الإنترنت غائب الآن',
      text: 'تحتاج هذه الصفحة إليه مرّة واحدة. ستأتي وحدها حين يعود الإنترنت. لم يضِع شيء.',
    },
    'screen-did-not-load': {
      title: 'لم تصل هذه الصفحة',
      text: 'ربما انقطعت الشبكة لحظة، أو ظهرت نسخة أحدث. لم يضِع شيء.',
    },
    unexpected: {
      title: 'علِق شيء ما',
      text: 'الخطأ منّا لا منك. تحميل الصفحة من جديد يصلحه في الغالب.',
    },
  },
  toGarden: 'إلى الحديقة',
  loadAgain: 'تحميل الصفحة من جديد',
};
