import type { LanguageIndex } from '../language-index.ts';

export const language: LanguageIndex = {
  name: 'العربية',
  // Games draw Western digits: what is read beside them has the same.
  locale: 'ar-u-nu-latn',
  script: 'arabic',
  direction: 'rtl',
  areas: async () => (await import('./areas.ts')).areas,
};
