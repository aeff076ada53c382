import type { LanguageFacts } from './language-facts.ts';

/** Every language that is spoken here: a line of its own, and a folder of its words. No word of any comes with it. */
export const LANGUAGE_TABLE = {
  ar: { name: 'العربية', locale: 'ar-u-nu-latn', script: 'arabic', direction: 'rtl' },
  de: { name: 'Deutsch', locale: 'de', script: 'latin', direction: 'ltr' },
  en: { name: 'English', locale: 'en-GB', script: 'latin', direction: 'ltr' },
  es: { name: 'Español', locale: 'es', script: 'latin', direction: 'ltr' },
  fr: { name: 'Français', locale: 'fr', script: 'latin', direction: 'ltr' },
  hi: { name: 'हिन्दी', locale: 'hi', script: 'devanagari', direction: 'ltr' },
} as const satisfies Readonly<Record<string, LanguageFacts>>;
