import type { Language } from './languages.ts';
import type { MailWords } from './mail-words.ts';

/** What is written to parents of a language; the API alone asks for it. */
export async function loadMail(language: Language): Promise<MailWords> {
  const { words }: Readonly<{ words: MailWords }> = await import(`./${language}/mail.ts`);
  return words;
}
