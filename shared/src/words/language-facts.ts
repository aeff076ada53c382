export type Script = 'latin' | 'devanagari' | 'arabic';

/** What is known of a language before any of its words is fetched. */
export type LanguageFacts = Readonly<{
  /** In its own script: whoever speaks it finds it. */
  name: string;
  /** BCP 47, for dates, numbers and plurals. */
  locale: string;
  /** Which fonts its words need: client/src/app/fonts.css. */
  script: Script;
  /** Which way its lines run. */
  direction: 'ltr' | 'rtl';
}>;
