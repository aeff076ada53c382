/** Sizes and waits of the runs over a bad network, with their units. */

/** What a game sends: one packet of state every 33 ms. */
export const SEND_EVERY_MS = 1000 / 30;
/** A packet of Hand Pong. */
export const PACKET_BYTES = 48;

const IS_FULL_SIZE = process.env.ADVAY_TEST_SIZE === 'full';

/** Credentials that end within a test. */
export const TURN_TTL_S = IS_FULL_SIZE ? 30 : 10;

/** Signaling waits so many times as long as for people: browsers that share two cores are slow to say hello. */
export const PATIENCE = 4;

/** Only for what never comes: a browser that has just started and a busy machine included. */
export const GIVE_UP_MS = 60_000;

/** A server says that it listens within this. */
export const SERVER_START_LIMIT_MS = 30_000;
