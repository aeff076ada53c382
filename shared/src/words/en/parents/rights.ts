/**
 * What a parent reads and agrees to, and the way back. Whoever changes what the notice or the words of calls say raises
 * NOTICE_VERSION, in every language at once, and every parent is asked anew; a translation says exactly what English says.
 */
export const words = {
  title: 'Consent',
  text: 'What you agreed to. Each stands by itself, and nothing is on before you agree to it.',
  loading: 'Loading what you agreed to',
  whatYouAgreedTo: 'What you agreed to',
  agreed: 'You have agreed to this.',
  off: 'Off. You have not agreed to this.',
  wordsHaveChanged: 'The words have changed since. Please read them again.',
  readWords: 'Read the words',
  earlier: 'Earlier',
  agreedOn: 'Agreed on {day} {how}, to the words of {version}.',
  endedOn: 'Ended on {day}.',
  how: {
    'password-and-mail': 'with your password, and a mail to you',
    'passkey-and-mail': 'with your passkey, and a mail to you',
    'code-and-mail': 'with your password and a mailed code, and a mail to you',
  },
  kinds: {
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
  },
  calls: {
    intro:
      'Some things are played by two homes together: a picture book with a grandparent, a ball game with another child. For these, and only while they last:',
    whileTheyLast: [
      'For the picture book, picture and sound go from your device to the other one. They are scrambled on the way, and never stored.',
      'The ball game sends only where the ball and the hands are: no picture, no sound.',
      'The other device learns the internet address of yours, as with any call.',
    ],
    storedIntro: 'What is stored, for you alone:',
    stored: [
      'Of a relative you invite: the name they give, what they are to your child, when they last rang, and the hours you set for them. It is deleted 90 days after you say that they may call no more.',
      'Of each call with a relative: when it began and ended, and who ended it. It is deleted after 90 days.',
      'Of a friend in another family: an animal, and since when.',
    ],
    whoCanCome:
      'Only somebody you send a link to can come, and only you let them in: by a tap each time, or in hours you set for a relative. There is never more than one guest. There is no list of people and no way to write messages.',
    agree: 'I agree to calls',
    leaveOff: 'Leave them off',
  },
  notice: {
    title: 'Before anything is stored',
    wordsHaveChanged: 'These words have changed since you agreed. Please read them again.',
    youDecide:
      'You decide whether your children’s play is stored. Every game plays either way. We send you a mail about what you decide, and you can change it at any time.',
    agree: 'I agree: store their play',
    takeBack: 'Take my agreement back',
    playWithout: 'Play without it',
    without:
      'Without it everything plays and nothing is stored: no child, no round. Play stays on this device.',
    version: 'Words of {day}',
    storedTitle: 'What is stored',
    stored: [
      'Your e-mail address and a scrambled form of your password.',
      'For each child a made-up nickname, an age band, an animal, the languages you choose and how it plays best.',
      'For each finished round: which game and step, how long, how many drops it earned, and how hard it was.',
      'For each time a book was read: which book, how many of its pages, how long, and whether somebody in another home read along, but not who.',
      'If you also agree to calls: the name each relative gives and what they are to your child, when they last rang, and when each call began and ended, and who ended it.',
    ],
    whyTitle: 'Why',
    why: 'To show you what your child practises and where it needs help, on every device of yours, and for nothing else. There is no advertising, and nothing is sold or given away.',
    whoTitle: 'Who sees it',
    who: 'You, when you are signed in. Whoever runs this server can reach what lies on it, to keep it running. Nobody else.',
    notStoredTitle: 'What is not stored',
    notStored: [
      'No picture, no video and no sound: games read the camera on your device alone, and a call goes to the other device without being kept.',
      'No position of a hand, a body or a face.',
      'No real name, birthday, address or school of a child.',
      'No other pages you visit: there are no trackers here.',
    ],
    howLongTitle: 'For how long',
    canDoTitle: 'What you can do',
    canDo:
      'Take everything away as a file, remove a child, take your agreement back or delete the account: each at once, and each without asking anybody.',
  },
  retention: {
    what: 'What',
    howLong: 'How long',
    /** From the child's things to the parent's. */
    rows: [
      {
        what: 'Each finished round, and each time a book was read',
        howLong: '90 days, then only the sum of its day',
      },
      { what: 'The sums of each day', howLong: 'until you remove the child or the account' },
      {
        what: 'Nickname, age band, animal, languages and settings',
        howLong: 'until you remove the child or the account',
      },
      { what: 'When a call began and ended, with whom, and who ended it', howLong: '90 days' },
      {
        what: 'A relative’s name, and what they are to the child',
        howLong:
          'until you take calls back or remove the child, or 90 days after they may call no more',
      },
      { what: 'An invitation that is over', howLong: '7 days' },
      { what: 'Your e-mail address', howLong: 'until you delete the account' },
      { what: 'What you agreed to, and when', howLong: 'until you delete the account' },
      {
        what: 'A device you signed in on',
        howLong: '30 days without use, 90 days at most, or until you sign out',
      },
      { what: 'A code we mailed you', howLong: '10 minutes' },
      {
        what: 'An account nobody uses',
        howLong: 'after 540 days we warn you by mail; 30 days later all of it is erased',
      },
      {
        what: 'Pictures and sound of the camera',
        howLong: 'never kept; sent only in a call, to the one you let in',
      },
    ],
  },
  privacy: {
    title: 'Privacy',
    text: 'Without an account nothing at all is stored by us: play stays on this device. The rest of this page is about families with an account, once a parent has agreed.',
  },
};
