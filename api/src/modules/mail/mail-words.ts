import type { ConsentKind } from '@advay/shared/consent/notice';
import { LAPSE_ERASE_AFTER_DAYS, MAILED_CODE_LIFETIME_S } from '../../limits.ts';
import type { Mail } from './mailer.ts';

export const PRODUCT_NAME = 'Advay Vision';

type Words = Omit<Mail, 'to'>;

const minutes = Math.round(MAILED_CODE_LIFETIME_S / 60);
const NOT_YOU =
  'If this was not you, set a new password now: “Forgot your password?” on the sign-in page.';

function codeWords(purpose: string, code: string): string {
  return `${code.slice(0, 4)} ${code.slice(4)}\n\n${purpose} It is good for ${minutes} minutes. Nobody of ours ever asks you for it.`;
}

/** `stands`: there is an account already whose mailbox nobody has shown to read. */
export function signUpCodeWords(code: string, stands: boolean): Words {
  const purpose = stands
    ? 'An account stands under this address, but nobody has shown to read its mail. Sign in with your password and this code, and it is yours as it is. Make a new account with this code, and the old one is deleted with everything in it.'
    : 'Type this code to make your account.';
  return {
    subject: `Your code for ${PRODUCT_NAME}`,
    text: `${codeWords(purpose, code)}\n\nIf you did not ask for it, do nothing: without it nothing happens under your address.`,
  };
}

export function accountStandsWords(): Words {
  return {
    subject: 'You have an account already',
    text: `Somebody wants to make a ${PRODUCT_NAME} account with this address. There is one already: sign in with it. Should you not know your password any more, take “Forgot your password?” on the sign-in page.\n\nIf it was not you, do nothing: nobody was told that you have an account.`,
  };
}

export function resetCodeWords(code: string): Words {
  return {
    subject: 'Your code for a new password',
    text: `${codeWords('Type this code to set a new password.', code)}\n\nIf you did not ask for it, do nothing: your password stays as it is.`,
  };
}

export function confirmationCodeWords(code: string): Words {
  return {
    subject: 'Your code to confirm that it is you',
    text: `${codeWords('Type this code together with your password.', code)}\n\n${NOT_YOU}`,
  };
}

export function passwordChangedWords(): Words {
  return {
    subject: 'Your password was changed',
    text: `Other devices are signed out.\n\n${NOT_YOU}`,
  };
}

export function passwordResetWords(wasProved: boolean): Words {
  const ended = wasProved
    ? 'Every device is signed out, and passkeys, open invitations and your relatives’ ways to call have ended. Invite anew whom you want to call.'
    : 'Nobody had shown before that this address is theirs. So every device is signed out, and passkeys, friendships, invitations, relatives and the consent to calls have ended. Children and their play are still there: look at them, and remove what is not yours.';
  return { subject: 'Your password was changed', text: `${ended}\n\n${NOT_YOU}` };
}

export function passkeyKeptWords(): Words {
  return {
    subject: 'A passkey was added to your account',
    text: `From now on it is asked for before anything that only you may decide.\n\n${NOT_YOU}`,
  };
}

const CONSENT_SUBJECTS: Readonly<Record<ConsentKind, string>> = {
  'play-data': 'keeping play data',
  calls: 'calls with people you invite',
};

export function consentGivenWords(kind: ConsentKind, noticeVersion: string): Words {
  return {
    subject: `You agreed to ${CONSENT_SUBJECTS[kind]}`,
    text: `This is for your records: you agreed to ${CONSENT_SUBJECTS[kind]}, in the words of ${noticeVersion}.\n\nYou can take it back at any time, under “Consent” in the grown-ups’ room.\n\n${NOT_YOU}`,
  };
}

export function consentWithdrawnWords(kind: ConsentKind): Words {
  const effect =
    kind === 'play-data'
      ? 'The children’s profiles and everything stored of their play are deleted.'
      : 'No call can be started or joined any more. Your relatives’ ways to call and the log of calls are deleted.';
  return {
    subject: `You took back your consent to ${CONSENT_SUBJECTS[kind]}`,
    text: `${effect}\n\n${NOT_YOU}`,
  };
}

export function lapseWarningWords(): Words {
  return {
    subject: 'Your account will be deleted unless you sign in',
    text: `Nobody has used your ${PRODUCT_NAME} account for a long time. In ${LAPSE_ERASE_AFTER_DAYS} days it is deleted, with everything stored of your children’s play.\n\nTo keep it, sign in once. To let it go, do nothing.`,
  };
}
