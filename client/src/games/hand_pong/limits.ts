/** Every size, time and threshold of the game. Lengths are in court units: 1024 from wall to wall. */

export const BALL_RADIUS = 38;

/** The camera and the hand model are this late at most: a paddle that was there, or comes in time, has hit. */
export const FORGIVEN_MS = 80;
/** The hit box beside the paddle that is drawn. */
export const HIT_BOX_FACTOR = 1.1;

// The way between two homes.

export const SEND_EVERY_MS = 1000 / 30;
/** After news, so many packets go one after another, one a step: a lost one costs 17 ms and not 33. */
export const EAGER_SENDS = 5;
/** More than this waiting in the channel: drop, never queue. */
export const MOST_BUFFERED_BYTES = 1_024;
/** Added to round trip and jitter when the far half of a flight is planned. */
export const PLAN_MARGIN_MS = 50;
export const RTT_SAMPLES_FOR_OFFSET = 16;
export const RTT_SAMPLES_FOR_SPREAD = 64;
export const MOST_ENTRIES_PER_PACKET = 8;
/** Silence after which the ball floats, the wait card stands, and the bot takes over. */
export const FLOAT_AFTER_MS = 500;
export const WAIT_CARD_AFTER_MS = 3_000;
export const BOT_AFTER_MS = 10_000;
export const COUNTDOWN_MS = 1_500;
/** The other paddle is drawn at least this far in the past. */
export const REMOTE_DELAY_MIN_MS = 100;
/** A strike leads the drawn paddle to the ball within the first time, and lets it go within the second. */
export const STEER_BEFORE_MS = 17;
export const STEER_AFTER_MS = 220;
/** A hand hidden this long stays where it was; then the paddle eases to the middle. */
export const HAND_HOLD_MS = 300;
export const HAND_EASE_PER_S = 3;
/** After this long the next serve is slow. */
export const HAND_LONG_LOST_MS = 2_000;

/** Between a miss and the serve. */
export const SERVE_PAUSE_MS = 1_200;
