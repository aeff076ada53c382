import type { AreaWords } from '../areas.ts';

/** No verb stands beside a name: it would have to be a boy's or a girl's. */
export const words: AreaWords['together'] = {
  own: {
    you: 'صورتكم كما تراها الكاميرا',
    youWithoutPicture: 'رسمكم: لا كاميرا تعمل',
    cameraOn: 'الكاميرا تعمل',
    microphoneOn: 'الميكروفون يعمل',
    onlySound: 'الصوت فقط الآن',
  },
  faces: 'أنتما معًا',
  theirFace: (name) => name,
  larger: (name) => `تكبير صورة ${name}`,
  backToPage: 'العودة إلى الكتاب',
  wakeSound: 'تشغيل الصوت',
  comesBack: (name) => `لحظة، ${name} في طريق العودة`,
  pictures: 'إرسال صورة صغيرة',
  bursts: { wave: 'تلويح باليد', clap: 'تصفيق', heart: 'قلب', star: 'نجمة' },
  hangUp: 'إلى اللقاء',
  holdToHangUp: 'ضغطة طويلة لقول «إلى اللقاء»',
  sayGoodbye: 'هل نقول «إلى اللقاء»؟',
  yesGoodbye: 'نعم، إلى اللقاء',
  noStay: 'لا، نبقى',
  whoTurns: 'مَن يقلّب الصفحات؟',
  turns: {
    either: 'نقلّب معًا',
    us: 'أقلّب أنا',
    them: (name) => `دور ${name} في التقليب`,
  },
  turnsNow: (name) => `الآن دور ${name} في تقليب الصفحة`,
  wantsToTurn: (name) => `${name}: «أريد أن أقلّب الصفحة»`,
  handComes: 'بعد لحظة ترى الكاميرا يدكم',
  handStaysAway: 'الكاميرا لا ترى يدكم الآن. يكفي إصبع على الشاشة.',
};
