import { counted } from '../../counted.ts';

/** The first page of the grown-ups' room, and what is known of each child. */
export const words = {
  welcome: {
    title: 'No account is needed to play',
    text: 'Without an account everything works and nothing is sent: play stays on this device. With one, you see what each child practised and where it was hard.',
  },
  loading: 'Loading the list',
  noticeChanged: 'The words you agreed to have changed. Please read them again.',
  inviteWaits: 'You opened an invitation. It still waits for your answer.',
  seeInvite: 'See the invitation',
  notAgreed:
    'Nothing is stored: you have not agreed to it. Every game plays without it. To see what a child practised, read the notice and decide.',
  addToSee: 'Add a child to see what was played and how it went.',
  seeProgress: 'See progress',
  years: '{from} to {to} years',
  noPlay: 'No play in the last 7 days',
  lastWeek: counted({
    one: 'Last 7 days: {time} on {number} day',
    other: 'Last 7 days: {time} on {number} days',
  }),
  more: 'More',
  rooms: {
    friends: { title: 'Friends', text: 'Who your children play with in other homes' },
    relatives: { title: 'Relatives', text: 'Who reads with your children from another home' },
    consent: { title: 'Consent', text: 'What you agreed to, and the way back' },
    account: { title: 'Account', text: 'Password, passkeys, devices, your data, sign out' },
    devices: {
      title: 'Camera, microphone and voice',
      text: 'Which of them games and calls use on this device',
    },
    'on-this-device': {
      title: 'On this device',
      text: 'What is kept here, all of it for a journey, and the home screen',
    },
    privacy: { title: 'Privacy', text: 'What is kept, and for how long' },
  },
  add: 'Add {name}',
  lookingForChild: 'Looking for this child',
  changeChild: 'Change {name}',
  removeChild: 'Remove {name}',
  removeQuestion: 'Remove {name}?',
  removeConsequence:
    'The nickname and everything stored of this child’s play are deleted for good. This cannot be undone.',
  removeForGood: 'Remove for good',
  form: {
    nickname: 'Nickname',
    nicknameText: 'Made of two words, so that no real name is stored.',
    anotherName: 'Another name',
    age: 'Age',
    animal: 'Animal',
    languages: 'Languages',
    languagesHint:
      'Up to three, the one your child speaks best first. Tap one again to take it out.',
    places: ['first', 'second', 'third'],
    playADay: 'Play a day',
    playADayHint:
      'When the time is over, the firefly grows sleepy at the end of a round. It counts on each device by itself.',
    noEnd: 'No end',
    calm: 'Calm pictures',
    calmHint: 'Things fade where they would fly about. For a child whom much movement upsets.',
  },
};
