/** A text by the number it tells of, as CLDR's rules of the language sort numbers; `{number}` marks it. */
export type Counted = Readonly<{ other: string } & Partial<Record<Intl.LDMLPluralRule, string>>>;

/** In English words: other languages may have more forms, or fewer. */
export const counted = (forms: Counted): Counted => forms;
