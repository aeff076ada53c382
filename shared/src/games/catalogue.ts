/**
 * The closed list of games. The API accepts telemetry for these ids and steps only;
 * the client must have one folder `client/src/games/<id>` for each, which knows all the rest.
 */
export type GameMeta = Readonly<{
  /** The difficulty ladder, easiest first; a round is played on one step of it. */
  steps: readonly string[];
  /** Upper bound of one round's XP; the API rejects more. */
  maxXpPerRound: number;
}>;

export const AGE_BANDS = ['3-4', '5-6', '7-8'] as const;
export type AgeBand = (typeof AGE_BANDS)[number];

export const GAMES = {
  letter_trace: {
    steps: ['lines', 'curves', 'shapes', 'digits', 'capitals', 'letters', 'own-name'],
    maxXpPerRound: 30,
  },
  bubble_pop: {
    steps: ['big-slow', 'small', 'colour-rule', 'number-rule'],
    maxXpPerRound: 30,
  },
  hand_pong: {
    steps: ['slow-wide', 'steady', 'quick', 'spin'],
    maxXpPerRound: 30,
  },
  finger_count: {
    steps: ['to-three', 'to-five', 'two-hands', 'one-more', 'sums', 'none-left'],
    maxXpPerRound: 30,
  },
  mouth_munch: {
    steps: ['wide-mouth', 'narrow-lane', 'first-letters', 'sound-choice', 'word'],
    maxXpPerRound: 30,
  },
  number_catch: {
    steps: ['catch-all', 'the-one', 'more-than', 'number-line', 'makes-ten'],
    maxXpPerRound: 30,
  },
} as const satisfies Record<string, GameMeta>;

export type GameId = keyof typeof GAMES;
export type GameStep<Id extends GameId = GameId> = (typeof GAMES)[Id]['steps'][number];

export const GAME_IDS = Object.keys(GAMES) as [GameId, ...GameId[]];

export function gameMeta(id: GameId): GameMeta {
  return GAMES[id];
}
