import { counted } from '../counted.ts';

/** The first screen and who plays. For a child: three to seven words, a verb first, no "wrong". */
export const words = {
  lines: {
    choosePlace: 'Touch where you want to play',
    storyTree: 'Story tree',
    gamesSleep: 'The games sleep until tomorrow',
    whoPlays: 'Who plays?',
    cameraOnlyLooks: 'The camera only looks. It keeps no pictures.',
  },
  titles: {
    letter_trace: 'Letter road',
    bubble_pop: 'Bubble pond',
    hand_pong: 'Meadow ball',
    finger_count: 'Counting brook',
    mouth_munch: 'Moon feast',
    number_catch: 'Number orchard',
  },
  avatars: {
    fox: 'Fox',
    owl: 'Owl',
    whale: 'Whale',
    turtle: 'Turtle',
    lion: 'Lion',
    rabbit: 'Rabbit',
    parrot: 'Parrot',
    hedgehog: 'Hedgehog',
  },
  /** Who of the books lives in the garden, by name. */
  dwellers: {
    fox: 'Finn',
    frog: 'Kip',
    rabbit: 'Lu',
    owl: 'Ola',
    mouse: 'Mo',
  },
  buttons: {
    grownUps: 'Grown-ups',
    guest: 'Guest',
    justPlay: 'Just play',
    back: 'Back',
    garden: 'Garden',
    hearPlaces: 'Hear where you can play',
    stopVoice: 'Stop the voice',
    hearCamera: 'Hear about the camera',
    walkLeft: 'Walk to the left',
    walkRight: 'Walk to the right',
    makeDay: 'Make it day',
    makeDusk: 'Make it dusk',
    language: 'Choose your language',
    chooseSound: 'Choose what you hear',
    sounds: 'Sounds',
    voice: 'Voice',
    music: 'Music',
    soundDone: 'Done',
  },
  choosePlaceTitle: 'Choose a place to play',
  /** After the name of who plays. */
  playsChange: 'plays. Change',
  addChild: 'Grown-ups: add a child',
  gamesAsleep: 'The games sleep',
  oneMoment: 'One moment',
  /** Two sentences that stand side by side. */
  growing: counted({
    one: 'Your garden: {number} growing',
    other: 'Your garden: {number} growing',
  }),
  blooming: counted({ one: '{number} in bloom', other: '{number} in bloom' }),
  errors: {
    'not-found': {
      title: 'There is nothing here',
      text: 'The address may be old or mistyped. The garden is still there.',
    },
    offline: {
      title: 'The internet is away just now',
      text: 'This page needs it once. It comes by itself when the internet is back. Nothing is lost.',
    },
    'screen-did-not-load': {
      title: 'This page did not arrive',
      text: 'The network may be gone for a moment, or there is a newer version. Nothing is lost.',
    },
    unexpected: {
      title: 'Something got stuck',
      text: 'It is our fault, not yours. Loading the page again usually mends it.',
    },
  },
  toGarden: 'Go to the garden',
  loadAgain: 'Load the page again',
};
