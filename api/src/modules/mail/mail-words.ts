import type { ConsentKind } from '@advay/shared/consent/notice';
import { plural } from '@advay/shared/words/intl';
import { LANGUAGE_CODES, type Language } from '@advay/shared/words/language-codes';
import { fillLine } from '@advay/shared/words/line';
import { MAILS } from '@advay/shared/words/mails';
import { LAPSE_ERASE_AFTER_DAYS, MAILED_CODE_LIFETIME_S } from '../../limits.ts';
import type { Mail } from './mailer.ts';

export const PRODUCT_NAME = 'Advay Vision';

type Words = Omit<Mail, 'to'>;

const product = PRODUCT_NAME;
const minutes = Math.round(MAILED_CODE_LIFETIME_S / 60);
const paragraphs = (...texts: readonly string[]) => texts.join('\n\n');

/** The code alone on the first line, as it is read off, then what it is for. */
function codeText(language: Language, code: string, purpose: string): string {
  const goodFor = plural(language, MAILS[language].goodFor, minutes);
  return paragraphs(`${code.slice(0, 4)} ${code.slice(4)}`, `${purpose} ${goodFor}`);
}

/** `stands`: there is an account already whose mailbox nobody has shown to read. */
export function signUpCodeWords(language: Language, code: string, stands: boolean): Words {
  const words = MAILS[language].signUpCode;
  return {
    subject: fillLine(words.subject, { product }),
    text: paragraphs(codeText(language, code, stands ? words.stands : words.make), words.notAsked),
  };
}

export function accountStandsWords(language: Language): Words {
  const { subject, text, notYou } = MAILS[language].accountStands;
  return { subject, text: paragraphs(fillLine(text, { product }), notYou) };
}

export function resetCodeWords(language: Language, code: string): Words {
  const { subject, use, notAsked } = MAILS[language].resetCode;
  return { subject, text: paragraphs(codeText(language, code, use), notAsked) };
}

export function confirmationCodeWords(language: Language, code: string): Words {
  const { notYou, confirmationCode } = MAILS[language];
  const { subject, use } = confirmationCode;
  return { subject, text: paragraphs(codeText(language, code, use), notYou) };
}

export function passwordChangedWords(language: Language): Words {
  const { notYou, passwordChanged } = MAILS[language];
  return { subject: passwordChanged.subject, text: paragraphs(passwordChanged.text, notYou) };
}

export function passwordResetWords(language: Language, wasProved: boolean): Words {
  const { notYou, passwordChanged } = MAILS[language];
  const { subject, reset, resetOfNobodys } = passwordChanged;
  return { subject, text: paragraphs(wasProved ? reset : resetOfNobodys, notYou) };
}

export function passkeyKeptWords(language: Language): Words {
  const { notYou, passkeyKept } = MAILS[language];
  return { subject: passkeyKept.subject, text: paragraphs(passkeyKept.text, notYou) };
}

export function consentGivenWords(
  language: Language,
  kind: ConsentKind,
  noticeVersion: string,
): Words {
  const { notYou, consentGiven } = MAILS[language];
  const { subjects, texts, takeBack } = consentGiven;
  const agreed = fillLine(texts[kind], { notice: noticeVersion });
  return { subject: subjects[kind], text: paragraphs(agreed, takeBack, notYou) };
}

export function consentWithdrawnWords(language: Language, kind: ConsentKind): Words {
  const { notYou, consentWithdrawn } = MAILS[language];
  const { subjects, texts } = consentWithdrawn;
  return { subject: subjects[kind], text: paragraphs(texts[kind], notYou) };
}

/**
 * Nobody asks for this one, and which language an account reads is stored nowhere: it is said in all of them, the one
 * that most read first.
 */
export function lapseWarningWords(): Words {
  const languages = LANGUAGE_CODES.toSorted((a, b) => Number(b === 'en') - Number(a === 'en'));
  const subjects = languages.map((language) => MAILS[language].lapse.subject);
  return {
    subject: `${product}: ${subjects.join(' · ')}`,
    text: paragraphs(
      ...languages.map((language) => {
        const { text, keep } = MAILS[language].lapse;
        return `${plural(language, text, LAPSE_ERASE_AFTER_DAYS, { product })} ${keep}`;
      }),
    ),
  };
}
