/** Friends in other homes: who they are, inviting one, and answering an invitation. */
export const words = {
  title: 'Friends in other homes',
  text: 'Two children of two families can play Meadow ball together. One parent sends a link, the other opens it and says yes. Of each other they see an animal that plays: no name, no picture, no sound, no messages.',
  off: 'Play with another home is off: you have not agreed to it. Nothing can be played or invited before.',
  addChildFirst: 'Add a child first: an invitation is for one child.',
  loading: 'Loading the friends',
  friendsOf: 'Friends of {name}',
  noneYet: 'No friend in another home yet.',
  invite: 'Invite a friend',
  sendThis: 'Send this to the other family',
  otherFamily: 'the other family',
  takenUp: 'The invitation was taken up. They are friends now.',
  activeSince: 'Plays Meadow ball with your child, since {day}',
  hasEnded: 'This friendship has ended.',
  blocked: 'You blocked this family.',
  ways: {
    end: {
      title: 'End',
      question: 'End this friendship?',
      consequence:
        'The two cannot meet any more, and a game that is on stops at once. The other family sees that it has ended. A new invitation can make a new one.',
      done: 'End it',
    },
    block: {
      title: 'Block',
      question: 'Block this family?',
      consequence:
        'The friendship ends at once, and no invitation works between your two families any more. This cannot be undone. The other family sees only that it has ended.',
      done: 'Block for good',
    },
  },
  now: {
    title: 'They are friends now',
    text: 'In the garden {name} taps the ball in the meadow, and then the friend’s animal. When both have done so, they play. Agree on a time with the other family: nobody is rung up.',
    yourChild: 'your child',
    goAndPlay: 'Go and play',
    seeFriends: 'See the friends',
  },
  answer: {
    title: 'An invitation to play together',
    cannot: 'This invitation cannot be taken up',
    looking: 'Looking at the invitation',
    text: 'A child in another home, who plays as the {animal}, would like to play Meadow ball with your child. You can end it at any time. The invitation waits until {moment}.',
    notNow: 'Not now',
    whichChild: 'Which of your children?',
    accept: 'Let them play together',
    none: 'There is no invitation here',
    noneText:
      'Open the link that the other family sent you once more, the whole of it. An invitation works once, and for as long as they chose; after that they can send you a new one.',
    accountFirst:
      'Another family invites your child to a ball game between your two homes. Both parents have to agree, so you need an account. The invitation waits here meanwhile.',
    whatTheySee:
      'Of each other the children see an animal that plays: no name, no picture, no sound, no messages.',
    steps: {
      'keep-play':
        'First decide whether your child may be stored in your account: without a child there is nobody to invite.',
      'add-child': 'Now add the child who will play.',
      'allow-calls': 'Now decide whether your child may play with another home.',
    },
  },
};
