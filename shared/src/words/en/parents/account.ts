import { counted } from '../../counted.ts';

/** The account itself: the ways in, the password, passkeys, devices, and a parent's data. */
export const words = {
  title: 'Account',
  signOut: 'Sign out',
  email: 'E-mail address',
  password: 'Password',
  newPassword: 'New password',
  passwordHint: 'At least 12 characters. Three or four words are easy to keep.',
  show: 'Show',
  hide: 'Hide',
  sendCode: 'Send the code',
  otherAddress: 'Other address',
  forgotten: 'Forgot your password?',
  noneYet: 'You have none yet?',
  setPassword: 'Set the password',
  changePassword: 'Change the password',
  passwordIsSet: 'The new password is set.',
  reset: {
    title: 'Set a new password',
    backToSignIn: 'Back to sign in',
    text: 'That happens. We send a code to your address, and with it you set a new one.',
    whereCodeIs: 'If {email} has an account, a mail with a code is on its way there.',
    whatFollows:
      'Every device is signed out; you are signed in here again. Passkeys, open invitations and relatives’ ways to call end with the old password: whoever should call is invited anew.',
  },
  signUp: {
    submit: 'Make the account',
    haveOne: 'I have one already',
    text: 'For a parent. We send a code to your address, so that nobody else can make an account in your name. Then you read what is stored, and decide. No picture and no real name of a child is ever asked for.',
    whereCodeIs:
      'A mail is on its way to {email}, with a code. Should you have an account already, it says so instead.',
  },
  mail: {
    takesAMinute: 'It can take a minute; look among unwanted mail too.',
    atHome:
      'A server at home may send none: then the mail stands on the page whose address it showed when it was started.',
  },
  errors: {
    email: 'Write an e-mail address like name@example.org.',
    noPassword: 'Write your password.',
    tooShort: counted({
      one: 'Add {number} more character: a password has at least {least}.',
      other: 'Add {number} more characters: a password has at least {least}.',
    }),
    tooLong: 'Shorten it: a password has at most {most} characters.',
    code: 'Write the eight digits that stand in the mail.',
  },
  passkeys: {
    title: 'Passkeys',
    text: 'With a passkey, whatever only you may do asks for your fingerprint, face or key. A child who saw you type the password cannot do it.',
    add: 'Add a passkey',
    ofDay: 'Passkey of {day}',
    notUsed: 'Not used yet',
    lastUsed: 'Last used {day}',
    removeOfDay: 'Remove the passkey of {day}',
    notMade: 'No passkey was made. Nothing has changed.',
    keptAlready: 'This device keeps a passkey for the account already.',
    whyNot: {
      'browser-cannot':
        'This browser cannot keep a passkey on this page: it takes a newer one, and an address that begins with https.',
      'address-is-a-number':
        'Passkeys need an address with a name. This page was opened at an address made of numbers.',
    },
  },
  sessions: {
    onThisDevice: 'Signed in on this device',
    onDevices: counted({
      one: 'Signed in on {number} device',
      other: 'Signed in on {number} devices',
    }),
    thisDevice: 'This device',
    anotherDevice: 'Another device',
    sinceAndLast: 'Since {since}, last used {last}',
    endOthers: counted({
      one: 'Sign out the other one',
      other: 'Sign out the other {number}',
    }),
  },
  data: {
    title: 'Your data',
    text: 'One file holds everything that is stored of your family, in a form other programs read.',
    erase: 'Delete the account',
    question: 'Delete the account?',
    consequence:
      'Your e-mail address, your children’s nicknames, everything stored of their play and what you agreed to are erased at once and for good. This cannot be undone.',
    eraseForGood: 'Delete for good',
  },
};
