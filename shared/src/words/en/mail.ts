import { counted } from '../counted.ts';

/** What the product writes to a parent, in plain lines. Where a page is named, it is called as it calls itself. */
export const words = {
  goodFor: counted({
    one: 'It is good for {number} minute. Nobody of ours ever asks you for it.',
    other: 'It is good for {number} minutes. Nobody of ours ever asks you for it.',
  }),
  notYou:
    'If this was not you, set a new password now: “Forgot your password?” on the sign-in page.',
  signUpCode: {
    subject: 'Your code for {product}',
    make: 'Type this code to make your account.',
    /** There is an account already whose mailbox nobody has shown to read. */
    stands:
      'An account stands under this address, but nobody has shown to read its mail. Sign in with your password and this code, and it is yours as it is. Make a new account with this code, and the old one is deleted with everything in it.',
    notAsked:
      'If you did not ask for it, do nothing: without it nothing happens under your address.',
  },
  accountStands: {
    subject: 'You have an account already',
    text: 'Somebody wants to make a {product} account with this address. There is one already: sign in with it. Should you not know your password any more, take “Forgot your password?” on the sign-in page.',
    notYou: 'If it was not you, do nothing: nobody was told that you have an account.',
  },
  resetCode: {
    subject: 'Your code for a new password',
    use: 'Type this code to set a new password.',
    notAsked: 'If you did not ask for it, do nothing: your password stays as it is.',
  },
  confirmationCode: {
    subject: 'Your code to confirm that it is you',
    use: 'Type this code together with your password.',
  },
  passwordChanged: {
    subject: 'Your password was changed',
    text: 'Other devices are signed out.',
    reset:
      'Every device is signed out, and passkeys, open invitations and your relatives’ ways to call have ended. Invite anew whom you want to call.',
    resetOfNobodys:
      'Nobody had shown before that this address is theirs. So every device is signed out, and passkeys, friendships, invitations, relatives and the consent to calls have ended. Children and their play are still there: look at them, and remove what is not yours.',
  },
  passkeyKept: {
    subject: 'A passkey was added to your account',
    text: 'From now on it is asked for before anything that only you may decide.',
  },
  consentGiven: {
    subjects: {
      'play-data': 'You agreed to keeping play data',
      calls: 'You agreed to calls with people you invite',
    },
    texts: {
      'play-data':
        'This is for your records: you agreed to keeping play data, in the words of {notice}.',
      calls:
        'This is for your records: you agreed to calls with people you invite, in the words of {notice}.',
    },
    takeBack: 'You can take it back at any time, under “Consent” in the grown-ups’ room.',
  },
  consentWithdrawn: {
    subjects: {
      'play-data': 'You took back your consent to keeping play data',
      calls: 'You took back your consent to calls with people you invite',
    },
    texts: {
      'play-data': 'The children’s profiles and everything stored of their play are deleted.',
      calls:
        'No call can be started or joined any more. Your relatives’ ways to call and the log of calls are deleted.',
    },
  },
  /** To whoever has not come for years: which language that is nobody knows, so every language says it. */
  lapse: {
    subject: 'your account',
    text: counted({
      one: 'Nobody has used your {product} account for a long time. In {number} day it is deleted, with everything stored of your children’s play.',
      other:
        'Nobody has used your {product} account for a long time. In {number} days it is deleted, with everything stored of your children’s play.',
    }),
    keep: 'To keep it, sign in once. To let it go, do nothing.',
  },
};
