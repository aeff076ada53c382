import { PRODUCT_NAME } from '../mail/mail-words.ts';

/**
 * True for what is tried first at any account, and for what is little more than the account's own address or
 * the product's name. A long password is never weak for its kinds of characters.
 */
export async function isWeakPassword(password: string, email: string): Promise<boolean> {
  const text = password.toLowerCase();
  const [mailbox = '', host = ''] = email.toLowerCase().split('@');
  const ownWords = [mailbox, host.split('.')[0] ?? '', ...PRODUCT_NAME.toLowerCase().split(' ')];
  if (isMadeOf(text, ownWords) || isOneRepeated(text)) return true;
  return (await commonPasswords()).has(text);
}

/** What is left without the words is too little to be a secret. */
function isMadeOf(text: string, words: readonly string[]): boolean {
  const left = words
    .filter((word) => word.length >= 4)
    .reduce((rest, word) => rest.replaceAll(word, ''), text);
  return left !== text && left.length < 6;
}

function isOneRepeated(text: string): boolean {
  return /^(.{1,4}?)\1+$/.test(text);
}

let common: Promise<ReadonlySet<string>> | undefined;

/** The list is large and needed at sign-up alone. */
function commonPasswords(): Promise<ReadonlySet<string>> {
  common ??= import('@zxcvbn-ts/language-common').then(
    ({ dictionary }) => new Set(dictionary.passwords.map(String)),
  );
  return common;
}
