import type { LanguageIndex } from '../language-index.ts';

export const language: LanguageIndex = {
  name: 'हिन्दी',
  locale: 'hi',
  script: 'devanagari',
  direction: 'ltr',
  areas: async () => (await import('./areas.ts')).areas,
};
