import type { LanguageIndex } from '../language-index.ts';

export const language: LanguageIndex = {
  name: 'English',
  // Days before months, and hours to 24, as everywhere on these pages.
  locale: 'en-GB',
  script: 'latin',
  direction: 'ltr',
  areas: async () => (await import('./areas.ts')).areas,
};
