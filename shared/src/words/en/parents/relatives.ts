import { counted } from '../../counted.ts';

/** Relatives in other homes: who can ring and when, and which calls there were. */
export const words = {
  title: 'Relatives in other homes',
  text: 'Somebody who lives elsewhere can read a picture book with your child. They see and hear each other, and turn the same pages.',
  steps: [
    'You send them a link. They need no account.',
    'They open it on any device and type their name. From then on they can ring.',
    'Each time they ring, you let them in with a tap.',
  ],
  off: 'Calls with another home are off: you have not agreed to them. Nobody can be invited, and nobody can ring before.',
  addChildFirst: 'Add a child first: whoever you invite reads with one child.',
  loading: 'Loading the relatives',
  relativesOf: 'Relatives of {name}',
  noneYet: 'Nobody can ring yet.',
  /** `whom` stands within a sentence. */
  relations: {
    grandma: { title: 'Grandma', whom: 'Grandma' },
    grandpa: { title: 'Grandpa', whom: 'Grandpa' },
    aunt: { title: 'Aunt', whom: 'the aunt' },
    uncle: { title: 'Uncle', whom: 'the uncle' },
    godparent: { title: 'Godparent', whom: 'the godparent' },
    other: { title: 'Somebody else', whom: 'the one who will read' },
  },
  invite: {
    start: 'Invite somebody to read with {name}',
    whoIsIt: 'Who is it to {name}?',
    sendThis: 'Send this to {whom}',
    takenUp: 'The link was opened and a name was given. They can ring {name} now.',
  },
  /** How relatives know the child; `button` is the one they press. */
  called: {
    reads: 'Relatives read: “{button}”',
    changeFor: 'Change what relatives read of {name}',
    label: 'What relatives call your child',
    hint: 'For example the first name; empty for the animal alone. It stands in the links you make from now on, goes from this device to theirs, and is never stored by us.',
  },
  row: {
    since: '{relation}, since {day}.',
    notRung: 'Has not rung yet.',
    lastRang: 'Last rang on {day}.',
    byTap: 'Is let in by your tap, each time.',
    changeName: 'Change {name}',
    end: 'End',
    endName: 'End {name}',
  },
  ending: {
    question: 'No more calls with {name}?',
    consequence:
      '{name} can’t ring {child} any more, and a call that is on stops at once. The name and the calls stay in the list for ninety days. A new link can make a new beginning.',
    done: 'End it',
  },
  name: 'Name',
  badName: 'Up to 24 letters; spaces, full stops, hyphens and apostrophes between them.',
  hours: {
    byItself: 'Let in by itself at set hours',
    elseByTap: 'Else you let {name} in with a tap, each time.',
    days: 'Days',
    from: 'From',
    to: 'To',
    goByClock: 'Go by the clock of {place}',
    meaning:
      'Between {from} and {to} {days}, {name} is let in without a tap while the book corner is open on {child}’s device.',
    meaningElsewhere:
      'Between {from} and {to} {days}, by the clock of {place}, {name} is let in without a tap while the book corner is open on {child}’s device.',
    everyDay: 'every day',
    run: 'from {first} to {last}',
    onDays: 'on {days}',
    /** Each week, Monday first. */
    weekly: ['Mondays', 'Tuesdays', 'Wednesdays', 'Thursdays', 'Fridays', 'Saturdays', 'Sundays'],
    trouble: {
      'no-day': 'Choose at least one day.',
      'no-time': 'Set both times.',
      'ends-first': 'The end must be later than the beginning, on the same day.',
    },
  },
  calls: {
    title: 'Calls',
    callsWith: 'Calls with {name}',
    text: 'Nothing of what was said or seen is kept. Each entry goes after ninety days.',
    none: 'No call yet.',
    showAll: counted({ one: 'Show all {number} calls', other: 'Show all {number} calls' }),
    somebody: 'Somebody',
    ringsNoMore: ', who can ring no more',
    when: '{weekday}, {day}, {hours}. {end}',
    open: 'from {from}',
    span: '{from} to {to}, {time}',
    breaks: counted({ one: ', with a short break', other: ', with {number} short breaks' }),
    endedBy: '{name} ended it.',
    endedByYou: 'You ended it.',
    lost: 'The connection was lost.',
    notTold: 'The device did not tell the end.',
  },
};
