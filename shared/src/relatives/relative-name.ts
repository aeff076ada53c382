/** Unicode code points, once it is tidied. */
export const MAX_RELATIVE_NAME = 24;
/** More marks than this on one letter cover the lines above and below. */
const MAX_MARKS_IN_A_ROW = 4;
/** Nobody types so much by hand; more is not even looked at. */
const MAX_TYPED = 200;

/**
 * Letters and marks of any script, spaces, full stops, hyphens and apostrophes; it begins with a letter.
 * Characters that show nothing are refused, except the two joiners that Persian, Sinhala and others spell with.
 */
const NAME =
  /^\p{L}(?:(?!\p{Default_Ignorable_Code_Point})[\p{L}\p{M} .'-]|(?<=[\p{L}\p{M}])[\u200c\u200d](?=\p{L}))*$/u;
const INVISIBLE_FIRST = /^\p{Default_Ignorable_Code_Point}/u;
const TOO_MANY_MARKS = new RegExp(`\\p{M}{${MAX_MARKS_IN_A_ROW + 1}}`, 'u');

/** What a relative calls itself, tidied as it is stored and shown; null when it is no such name. */
export function relativeNameOf(typed: string): string | null {
  if (typed.length > MAX_TYPED) return null;
  // Telephones type the curly apostrophe by themselves.
  const name = typed.normalize('NFC').replaceAll('’', "'").replaceAll(/\s+/gu, ' ').trim();
  if ([...name].length > MAX_RELATIVE_NAME) return null;
  if (!NAME.test(name) || INVISIBLE_FIRST.test(name) || TOO_MANY_MARKS.test(name)) return null;
  return name;
}
