import type { GameId, GameStep } from '../../../games/catalogue.ts';
import { counted } from '../../counted.ts';

/** What a child played and how it went. */
export const words = {
  title: 'Progress',
  loading: 'Loading what was played',
  nothingYet: 'Nothing played yet',
  nothingYetText:
    'Choose this child under “Who plays?” in the garden. A round shows here a minute after it ends, and a book when it is closed.',
  played: 'Played',
  rounds: 'Rounds',
  xpEarned: 'XP earned',
  whatNext: 'What next',
  howItGoes: 'How it goes',
  next: {
    together: 'Play “{skill}” together: one hand each, or take turns.',
    lamp: 'Put a lamp or a window in front of the child, not behind it.',
    step: '“{skill}” goes well. Next comes: {step}.',
    shortRounds: 'A few short rounds on different days do more than one long one.',
    game: 'Try “{game}” next. It practises something else: {skill}.',
  },
  /** A skill's name as it stands in the middle of a sentence. */
  withinSentence: (name: string) => name.toLowerCase(),
  roundsPlayed: counted({ one: '{number} round', other: '{number} rounds' }),
  status: {
    'going-well': { label: 'Going well', meaning: 'Manages alone, with few misses.' },
    practising: { label: 'Practising', meaning: 'Manages, with some misses or help.' },
    'play-together': {
      label: 'Play together',
      meaning: 'Still hard. Goes better with somebody beside.',
    },
    'not-measured-yet': {
      label: 'Not measured yet',
      meaning: '{rounds} measured rounds are needed to say something.',
    },
    'not-seen': {
      label: 'Not measured',
      meaning:
        'The camera did not see well enough to say. More light from the front and one step back help.',
    },
  },
  books: {
    title: 'Books',
    gone: 'A book that is no longer here',
    read: { once: 'Read once', twice: 'Read twice', more: 'Read {number} times' },
    together: {
      once: ', once together with another home',
      twice: ', twice together with another home',
      more: ', {number} times together with another home',
    },
    onceTogether: ', together with another home',
    alwaysTogether: ', always together with another home',
    allPages: counted({ one: 'All {number} pages', other: 'All {number} pages' }),
    upTo: 'Up to {read} of {all} pages',
    far: '{far}, {time}, last on {day}',
  },
  days: {
    minutes: 'Minutes a day',
    effort: 'How hard it was',
    tooFew: 'Three measured rounds in these two weeks are needed to say something.',
    chart:
      'Minutes played in the last {days} days: play on {played} of them. The table below has the numbers.',
    effortChart:
      'How hard it was in the last {days} days: measured on {measured}, played but not measured on {missed}. The table below has the words.',
    hard: 'hard',
    someEffort: 'some effort',
    easy: 'easy',
    notMeasured: 'not measured',
    missed: 'Played, but not measured: the camera saw too little, or the rounds were too short.',
    asTable: 'The same as a table',
    none: 'No play in these two weeks.',
    day: 'Day',
    xp: 'XP',
    howHard: 'How hard',
    about: '{day} (about)',
    aboutText:
      '“About”: the clock of a device was set after a round was played, so its day may be another.',
  },
  skills: {
    letter_trace: {
      skill: 'Forming letters and numbers, stroke by stroke',
      steps: {
        lines: 'Straight lines',
        curves: 'Curves',
        shapes: 'Shapes',
        digits: 'Numbers 0 to 9',
        capitals: 'Capital letters',
        letters: 'Small letters',
        'own-name': 'Own name',
      },
    },
    bubble_pop: {
      skill: 'Reaching and eye-hand coordination',
      steps: {
        'big-slow': 'Big, slow bubbles',
        small: 'Small bubbles',
        'colour-rule': 'Bubbles of one colour',
        'number-rule': 'Bubbles in order of their numbers',
      },
    },
    hand_pong: {
      skill: 'Taking turns and seeing where a ball will come',
      steps: {
        'slow-wide': 'Slow balls, a wide paddle',
        steady: 'Steady balls',
        quick: 'Balls at the child’s own pace',
        spin: 'Balls with spin',
      },
    },
    finger_count: {
      skill: 'Knowing how many, from none to ten, by showing fingers',
      steps: {
        'to-three': 'One to three, on one hand',
        'to-five': 'One to five, on one hand',
        'two-hands': 'Six to ten, on both hands',
        'one-more': 'One more',
        sums: 'Two groups together',
        'none-left': 'How many are left, none among them',
      },
    },
    mouth_munch: {
      skill: 'Letters and first sounds, with the arms at rest',
      steps: {
        'wide-mouth': 'Turning the head, opening the mouth',
        'narrow-lane': 'Aiming at small bites',
        'first-letters': 'Finding a letter among others',
        'sound-choice': 'The letter that begins a word',
        word: 'Short words, letter by letter',
      },
    },
    number_catch: {
      skill: 'Numbers and comparing, with the whole body',
      steps: {
        'catch-all': 'Leaning and stepping to catch',
        'the-one': 'Finding one number among others',
        'more-than': 'Telling more from less',
        'number-line': 'The number that comes next',
        'makes-ten': 'What makes ten together',
      },
    },
  } satisfies { [Id in GameId]: { skill: string; steps: Record<GameStep<Id>, string> } },
};
