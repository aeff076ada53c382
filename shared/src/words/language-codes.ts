/** Every language that is spoken here, by its code alone: servers know no more of them, and load no words. */
export const LANGUAGE_CODES = ['ar', 'de', 'en', 'es', 'fr', 'hi'] as const;

export type Language = (typeof LANGUAGE_CODES)[number];
