import type { LanguageIndex } from '../language-index.ts';

export const language: LanguageIndex = {
  name: 'Deutsch',
  locale: 'de',
  script: 'latin',
  direction: 'ltr',
  areas: async () => (await import('./areas.ts')).areas,
};
