import type { GameId, GameStep } from '@advay/shared/games/catalogue';

/** What each step of a game's ladder practises, in a parent's words; a new step does not compile without some. */
const STEP_WORDS: { readonly [Id in GameId]: Readonly<Record<GameStep<Id>, string>> } = {
  letter_trace: {
    lines: 'Straight lines',
    curves: 'Curves',
    shapes: 'Shapes',
    digits: 'Numbers 0 to 9',
    capitals: 'Capital letters',
    letters: 'Small letters',
    'own-name': 'Own name',
  },
  bubble_pop: {
    'big-slow': 'Big, slow bubbles',
    small: 'Small bubbles',
    'colour-rule': 'Bubbles of one colour',
    'number-rule': 'Bubbles in order of their numbers',
  },
  hand_pong: {
    'slow-wide': 'Slow balls, a wide paddle',
    steady: 'Steady balls',
    quick: 'Balls at the child’s own pace',
    spin: 'Balls with spin',
  },
};

/** The step as the API names it, in words; its own name where this version of the page does not know it. */
export function stepWords(gameID: GameId, step: string): string {
  const words: Readonly<Record<string, string>> = STEP_WORDS[gameID];
  return Object.hasOwn(words, step) ? (words[step] ?? step) : step;
}
