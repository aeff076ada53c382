import type { LanguageIndex } from '../language-index.ts';

export const language: LanguageIndex = {
  name: 'Français',
  locale: 'fr',
  script: 'latin',
  direction: 'ltr',
  areas: async () => (await import('./areas.ts')).areas,
};
