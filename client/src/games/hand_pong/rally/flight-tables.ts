/** What a ball may do, as tables: an entry of the log carries an index of each. */

/** Court units across while the ball crosses once; the middle one flies straight. */
export const DRIFT_BY_ANGLE = [-880, -640, -420, -210, 0, 210, 420, 640, 880] as const;
export const STRAIGHT = 4;

/** Time of one crossing. */
export const FLIGHT_MS_BY_SPEED = [
  3_000, 2_700, 2_400, 2_150, 1_900, 1_700, 1_500, 1_350, 1_200,
] as const;

/** How far a spinning ball bows aside half-way, in court units; it lands where a plain one does. */
export const BOW_BY_CURVE = [-260, -130, 0, 130, 260] as const;
export const PLAIN = 2;
