import { words as ar } from './ar/mail.ts';
import { words as de } from './de/mail.ts';
import { words as en } from './en/mail.ts';
import { words as es } from './es/mail.ts';
import { words as fr } from './fr/mail.ts';
import { words as hi } from './hi/mail.ts';
import type { Language } from './language-codes.ts';
import type { MailWords } from './mail-words.ts';

/** One line a language. The API alone holds them, all at once: it writes to readers of every one. */
export const MAILS: Readonly<Record<Language, MailWords>> = { ar, de, en, es, fr, hi };
