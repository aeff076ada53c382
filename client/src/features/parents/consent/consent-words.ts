import type { ConsentKind, ConsentMethod } from '@advay/shared/consent/notice';

type KindWords = Readonly<{
  title: string;
  summary: string;
  withdraw: string;
  question: string;
  /** Exactly what is deleted, and what stays. */
  consequence: string;
}>;

export const KIND_WORDS: Readonly<Record<ConsentKind, KindWords>> = {
  'play-data': {
    title: 'Storing play',
    summary: 'Each child and the figures of finished rounds are stored for you.',
    withdraw: 'Take it back and delete',
    question: 'Take it back and delete all play?',
    consequence:
      'Every child in your account is deleted at once: nickname, age band, animal, languages and settings, all rounds and all sums of days. It cannot be undone. Your account stays, and every game still plays on this device.',
  },
  calls: {
    title: 'Calls with another home',
    summary:
      'You may open calls between your child and somebody you invite. Who called and when is stored for you.',
    withdraw: 'Take calls back and delete',
    question: 'No more calls?',
    consequence:
      'A call under way ends, and no call can be opened from your account any more. Every relative and their way to call, and the list of calls, are deleted at once; should you agree again, you invite them anew. Friends stay, and wait. Of what was said and shown nothing was ever stored.',
  },
};

export const METHOD_WORDS: Readonly<Record<ConsentMethod, string>> = {
  'password-and-mail': 'with your password, and a mail to you',
  'passkey-and-mail': 'with your passkey, and a mail to you',
  'code-and-mail': 'with your password and a mailed code, and a mail to you',
};
