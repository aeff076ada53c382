/**
 * The closed list of games. The API accepts telemetry for these ids and steps only;
 * the client must have one folder `client/src/games/<id>` for each.
 */
export type GameMeta = Readonly<{
  /** Shown to parents; children see the picture. */
  title: string;
  /** What it trains, in a parent's words. */
  learning: string;
  ageBands: readonly AgeBand[];
  controller: 'hand' | 'body' | 'face';
  /** Where it stands in the garden at home. */
  place: 'meadow' | 'pond' | 'hill' | 'tree-house' | 'night-sky';
  /** The difficulty ladder, easiest first; a round is played on one step of it. */
  steps: readonly string[];
  /** Upper bound of one round's XP; the API rejects more. */
  maxXpPerRound: number;
}>;

export const AGE_BANDS = ['3-4', '5-6', '7-8'] as const;
export type AgeBand = (typeof AGE_BANDS)[number];

export const GAMES = {
  letter_trace: {
    title: 'Letter road',
    learning: 'Forming letters and numbers, stroke by stroke',
    ageBands: ['3-4', '5-6', '7-8'],
    controller: 'hand',
    place: 'hill',
    steps: ['lines', 'curves', 'shapes', 'digits', 'capitals', 'letters', 'own-name'],
    maxXpPerRound: 30,
  },
  bubble_pop: {
    title: 'Bubble pond',
    learning: 'Reaching and eye-hand coordination',
    ageBands: ['3-4', '5-6', '7-8'],
    controller: 'hand',
    place: 'pond',
    steps: ['big-slow', 'small', 'colour-rule', 'number-rule'],
    maxXpPerRound: 30,
  },
  hand_pong: {
    title: 'Meadow ball',
    learning: 'Taking turns and seeing where a ball will come',
    ageBands: ['3-4', '5-6', '7-8'],
    controller: 'hand',
    place: 'meadow',
    steps: ['slow-wide', 'steady', 'quick', 'spin'],
    maxXpPerRound: 30,
  },
} as const satisfies Record<string, GameMeta>;

export type GameId = keyof typeof GAMES;
export type GameStep<Id extends GameId = GameId> = (typeof GAMES)[Id]['steps'][number];

export const GAME_IDS = Object.keys(GAMES) as [GameId, ...GameId[]];

export function gameMeta(id: GameId): GameMeta {
  return GAMES[id];
}
