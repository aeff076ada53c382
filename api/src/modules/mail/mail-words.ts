import type { ConsentKind } from '@advay/shared/consent/notice';
import { plural } from '@advay/shared/words/intl';
import { LANGUAGE_CODES, type Language } from '@advay/shared/words/languages';
import { fillLine } from '@advay/shared/words/line';
import { loadMail } from '@advay/shared/words/load-mail';
import type { MailWords } from '@advay/shared/words/mail-words';
import { LAPSE_ERASE_AFTER_DAYS, MAILED_CODE_LIFETIME_S } from '../../limits.ts';
import type { Mail } from './mailer.ts';

export const PRODUCT_NAME = 'Advay Vision';

type Words = Omit<Mail, 'to'>;

const product = PRODUCT_NAME;
const minutes = Math.round(MAILED_CODE_LIFETIME_S / 60);
const paragraphs = (...texts: readonly string[]) => texts.join('\n\n');

/** The code alone on the first line, as it is read off, then what it is for. */
function codeText(
  language: Language,
  { goodFor: forms }: MailWords,
  code: string,
  purpose: string,
): string {
  const goodFor = plural(language, forms, minutes);
  return paragraphs(`${code.slice(0, 4)} ${code.slice(4)}`, `${purpose} ${goodFor}`);
}

/** `stands`: there is an account already whose mailbox nobody has shown to read. */
export async function signUpCodeWords(
  language: Language,
  code: string,
  stands: boolean,
): Promise<Words> {
  const mail = await loadMail(language);
  const words = mail.signUpCode;
  return {
    subject: fillLine(words.subject, { product }),
    text: paragraphs(
      codeText(language, mail, code, stands ? words.stands : words.make),
      words.notAsked,
    ),
  };
}

export async function accountStandsWords(language: Language): Promise<Words> {
  const { subject, text, notYou } = (await loadMail(language)).accountStands;
  return { subject, text: paragraphs(fillLine(text, { product }), notYou) };
}

export async function resetCodeWords(language: Language, code: string): Promise<Words> {
  const mail = await loadMail(language);
  const { subject, use, notAsked } = mail.resetCode;
  return { subject, text: paragraphs(codeText(language, mail, code, use), notAsked) };
}

export async function confirmationCodeWords(language: Language, code: string): Promise<Words> {
  const mail = await loadMail(language);
  const { subject, use } = mail.confirmationCode;
  return { subject, text: paragraphs(codeText(language, mail, code, use), mail.notYou) };
}

export async function passwordChangedWords(language: Language): Promise<Words> {
  const { notYou, passwordChanged } = await loadMail(language);
  return { subject: passwordChanged.subject, text: paragraphs(passwordChanged.text, notYou) };
}

export async function passwordResetWords(language: Language, wasProved: boolean): Promise<Words> {
  const { notYou, passwordChanged } = await loadMail(language);
  const { subject, reset, resetOfNobodys } = passwordChanged;
  return { subject, text: paragraphs(wasProved ? reset : resetOfNobodys, notYou) };
}

export async function passkeyKeptWords(language: Language): Promise<Words> {
  const { notYou, passkeyKept } = await loadMail(language);
  return { subject: passkeyKept.subject, text: paragraphs(passkeyKept.text, notYou) };
}

export async function consentGivenWords(
  language: Language,
  kind: ConsentKind,
  noticeVersion: string,
): Promise<Words> {
  const { notYou, consentGiven } = await loadMail(language);
  const { subjects, texts, takeBack } = consentGiven;
  const agreed = fillLine(texts[kind], { notice: noticeVersion });
  return { subject: subjects[kind], text: paragraphs(agreed, takeBack, notYou) };
}

export async function consentWithdrawnWords(language: Language, kind: ConsentKind): Promise<Words> {
  const { notYou, consentWithdrawn } = await loadMail(language);
  const { subjects, texts } = consentWithdrawn;
  return { subject: subjects[kind], text: paragraphs(texts[kind], notYou) };
}

/**
 * Nobody asks for this one, and which language an account reads is stored nowhere: it is said in all of them, the one
 * that most read first.
 */
export async function lapseWarningWords(): Promise<Words> {
  const languages = LANGUAGE_CODES.toSorted((a, b) => Number(b === 'en') - Number(a === 'en'));
  const warnings = await Promise.all(
    languages.map(async (language) => ({ language, ...(await loadMail(language)).lapse })),
  );
  return {
    subject: `${product}: ${warnings.map(({ subject }) => subject).join(' · ')}`,
    text: paragraphs(
      ...warnings.map(
        ({ language, text, keep }) =>
          `${plural(language, text, LAPSE_ERASE_AFTER_DAYS, { product })} ${keep}`,
      ),
    ),
  };
}
