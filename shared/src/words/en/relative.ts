import type { Avatar } from '../../children/avatars.ts';
import type { CalledChild } from '../../relatives/called-child.ts';
import type { Relation } from '../../relatives/relations.ts';

const ANIMALS: Readonly<Record<Avatar, string>> = {
  fox: 'Fox',
  owl: 'Owl',
  whale: 'Whale',
  turtle: 'Turtle',
  lion: 'Lion',
  rabbit: 'Rabbit',
  parrot: 'Parrot',
  hedgehog: 'Hedgehog',
};
/** Whom one talks to. */
const who = ({ avatar, name }: CalledChild) => name ?? `the ${ANIMALS[avatar]}`;
/** Where one rings: the animal is what the screen shows. */
const whose = ({ avatar, name }: CalledChild) =>
  name === null ? `the ${ANIMALS[avatar]}` : `${name}’s ${ANIMALS[avatar].toLowerCase()}`;

const RELATIONS = {
  grandma: 'Grandma',
  grandpa: 'Grandpa',
  aunt: 'Aunt',
  uncle: 'Uncle',
  godparent: 'Godparent',
  other: 'Friend of the family',
} as const;

export const words = {
  title: 'Reading together',
  animals: ANIMALS,
  relations: RELATIONS,
  oneMoment: 'One moment',
  tryAgain: 'Try again',
  loadAgain: 'Load the page again',
  otherLanguages: 'Other languages',
  look: {
    over: {
      title: 'This link is no longer good',
      way: 'It was used already, or it is too old. Ask the family for a new one. Did you open it on another device before? Then use that device again.',
    },
    offline: {
      title: 'The internet is away just now',
      way: 'Look whether your device is connected. Then try again; your link is still good.',
    },
    'too-often': {
      title: 'A little too fast',
      way: 'The link was opened many times. Wait a minute, then try again.',
    },
    broken: {
      title: 'Something is out of order here',
      way: 'It is not your fault. Try again in a minute; your link is still good.',
    },
    'no-link': {
      title: 'The link is missing',
      way: 'Open the link that the family sent you once more, the whole of it. Or ask them for a new one.',
    },
  },
  known: {
    title: 'Good to see you again',
    choose: 'Whom do you want to ring?',
    camera: 'Your camera and your microphone go on when you ring.',
    back: (child: CalledChild) => `Back to ${who(child)}`,
    as: (name: string) => `You come as ${name}.`,
  },
  name: {
    title: (child: CalledChild) => `Read a picture book with ${who(child)}`,
    who: (child: CalledChild, relation: Relation) =>
      relation === 'other'
        ? 'The child who invites you goes by this picture.'
        : `The child who invites you goes by this picture. You are ${RELATIONS[relation]} to ${who(child)}.`,
    label: 'What does the child call you?',
    example: 'For example: Grandma Rosa',
    kept: 'The family keeps this name and when you called. Nothing of the call itself is kept: no picture, no sound.',
    next: 'Next: see if you can be seen and heard',
    missing: 'Write a name first, so that the child knows who rings.',
    wrong: 'Use letters only please, and no more than 24 of them.',
  },
  check: {
    title: 'Can you be seen and heard?',
    allow: 'Your browser asks about the camera and the microphone now. Choose “Allow”.',
    picture: 'You, as the child will see you',
    lamp: 'Camera on',
    sayHello: 'Say hello: do the dots move?',
    level: 'How loud you are',
    heard: 'Yes, you can be heard.',
    notHeard: 'No sound yet. Speak up a little, and see that nothing covers the microphone.',
    bell: 'Play a bell',
    bellRang: 'Did you hear a bell? If not, turn up the sound of your device.',
    without:
      'You go without camera and microphone. You will see and hear the child, and read along.',
    goWithout: 'Go on without the camera',
    noPicture: 'The camera does not work just now. The child will hear you, but not see you.',
    noSound: 'The microphone does not work just now. The child will see you, but not hear you.',
    whichCamera: 'Which camera?',
    whichMicrophone: 'Which microphone?',
    failures: {
      denied: {
        title: 'The camera is not allowed yet',
        way: 'Tap the small sign beside the address at the top (a lock or a camera), allow camera and microphone, then try again.',
      },
      none: {
        title: 'No camera was found',
        way: 'If your camera has a cable, plug it in. If it has a switch or a cover, open it. Then try again.',
      },
      'in-use': {
        title: 'Another program uses the camera',
        way: 'Close other video calls on this device. Then try again.',
      },
      'insecure-page': {
        title: 'The camera needs a safe address',
        way: 'The address has to begin with https://. Ask the family for a link that does.',
      },
      'in-app-browser': {
        title: 'Open this page in your browser',
        way: 'You are inside another app, which gives no camera. Go back to the message, hold your finger on the link, and choose “Open in browser”. Your link is still good.',
      },
      failed: {
        title: 'The camera did not start',
        way: 'Try again. If it stays away, close the browser and open your link anew. It is still good.',
      },
      'old-browser': {
        title: 'This browser is too old for the camera',
        way: 'Open your link in a new Safari, Chrome, Edge or Firefox. It is still good.',
      },
    },
    ring: (child: CalledChild) => `Ring ${whose(child)}`,
  },
  ringing: {
    title: 'Ringing …',
    line: 'Somebody at the child’s home opens with a tap.',
    overdue: {
      title: 'Nobody has opened yet',
      way: 'Perhaps they are still on their way to the device. It goes on ringing.',
    },
    wait: 'Wait a little longer',
    later: 'Ring again later',
    stop: 'Stop ringing',
    troubles: {
      offline: {
        title: 'The internet is away just now',
        way: 'Look whether your device is connected. It goes on ringing by itself as soon as it is.',
      },
      'signaling-down': {
        title: 'The way is closed for a moment',
        way: 'It is not your fault. Stay here: it is tried again by itself.',
      },
    },
    answerBrowser: {
      title: 'The door is open',
      way: 'Only your browser still asks about the camera and the microphone. Choose “Allow”.',
    },
    notKept:
      'This browser keeps nothing. Leave this page open: if you close it, you need a new link from the family.',
  },
  call: {
    notices: {
      offline: 'The internet is away just now. It goes on by itself as soon as it is back.',
      'signaling-down': 'The way is broken for a moment. It mends itself.',
      'no-way': 'The way between the two homes does not open yet. It is tried on and on.',
      'open-again': 'Somebody at the child’s home has to open once more.',
    },
    goodbye: { title: 'Say goodbye?', way: 'The call ends, and your camera goes out.' },
    stay: 'Stay here',
    leave: 'Say goodbye',
  },
  after: {
    theyLeft: ({ avatar, name }: CalledChild) => ({
      title: `${name ?? `The ${ANIMALS[avatar]}`} said goodbye`,
      way: 'If they tap, you are back together. Until then your camera and your microphone are off.',
    }),
    theyAreLost: (child: CalledChild) => ({
      title: `The way to ${who(child)} is broken`,
      way: 'Nobody said goodbye: perhaps the internet is away there. You are back at the door, and it rings as soon as their device is on again. Until then your camera and your microphone are off.',
    }),
    done: 'I am done for today',
    weLeft: (child: CalledChild) => ({
      title: `You said goodbye to ${who(child)}`,
      way: 'Your camera and your microphone are off. Was it too early? One tap brings you back.',
    }),
    backIn: 'Back in',
    over: {
      title: 'See you soon',
      way: 'You may close this page. The same link rings again from this device, whenever you like.',
    },
    ringAgain: (child: CalledChild) => `Ring ${whose(child)} again`,
    goOnHere: 'Go on here instead',
  },
  ends: {
    denied: {
      title: 'They cannot come just now',
      way: 'Somebody at the child’s home said so. Ring again a little later.',
    },
    'not-admitted': {
      title: 'Nobody was there',
      way: 'It rang for ten minutes. Arrange a time with the family, then ring again.',
    },
    'room-full': {
      title: 'Somebody else is on the line',
      way: 'Ring again in a few minutes.',
    },
    revoked: {
      title: 'The family has ended these calls',
      way: 'Ask them. If it was a mistake, they send you a new link.',
    },
    replaced: {
      title: 'You are in another window',
      way: 'You opened this page a second time. It goes on there; this one may be closed.',
    },
    expired: {
      title: 'You were together for so long',
      way: 'After two hours the line closes by itself. You may ring again.',
    },
    version: {
      title: 'There is a newer page',
      way: 'This page has been open for long. Load it again, then ring.',
    },
    'pass-over': {
      title: 'This link is no longer good',
      way: 'The family ended it. Ask them for a new one.',
    },
    'not-allowed': {
      title: 'This link is no longer good',
      way: 'Ask the family for a new one.',
    },
    broken: {
      title: 'That did not work',
      way: 'It is not your fault. Ring once more.',
    },
  },
};
