import {
  MAX_PASSWORD_CHARACTERS,
  MIN_PASSWORD_CHARACTERS,
} from '@advay/shared/accounts/password-length';
import type { AreaWords } from '@advay/shared/words/areas';
import { numeral, plural } from '@advay/shared/words/intl';
import { fillLine } from '@advay/shared/words/line';

export type SignInErrors = Readonly<{ email?: string; password?: string; code?: string }>;

/** Something, an at sign, something with a dot: the server has the last word. */
const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

/** What is said of a field that is not right yet. */
export type FieldErrorWords = AreaWords['parents/account']['errors'];

/** What is wrong with each field, in words that name the fix; empty when nothing is. A code of null is not asked for. */
export function signInErrors(
  typed: Readonly<{ email: string; password: string; code: string | null }>,
  words: FieldErrorWords,
): SignInErrors {
  const emailFault = emailError(typed.email, words);
  const passwordFault = missing(typed.password, words);
  const codeFault = typed.code === null ? null : codeError(typed.code, words);
  return {
    ...(emailFault !== null && { email: emailFault }),
    ...(passwordFault !== null && { password: passwordFault }),
    ...(codeFault !== null && { code: codeFault }),
  };
}

/** Null for an address that may be one. */
export function emailError(email: string, words: Pick<FieldErrorWords, 'email'>): string | null {
  return EMAIL.test(email.trim()) ? null : words.email;
}

/** Null for a password whose length will do. */
export function newPasswordError(
  password: string,
  words: FieldErrorWords,
  locale: string,
): string | null {
  if (password === '') return missing(password, words);
  const lacking = MIN_PASSWORD_CHARACTERS - password.length;
  if (lacking > 0) {
    const least = numeral(locale, MIN_PASSWORD_CHARACTERS);
    return plural(locale, words.tooShort, lacking, { least });
  }
  return password.length > MAX_PASSWORD_CHARACTERS
    ? fillLine(words.tooLong, { most: numeral(locale, MAX_PASSWORD_CHARACTERS) })
    : null;
}

/** Null for eight digits, spaces between them forgiven. */
export function codeError(code: string, words: Pick<FieldErrorWords, 'code'>): string | null {
  return /^\d{8}$/.test(code.replaceAll(/\s/g, '')) ? null : words.code;
}

function missing(password: string, words: FieldErrorWords): string | null {
  return password === '' ? words.noPassword : null;
}
