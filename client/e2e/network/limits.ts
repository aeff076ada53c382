/** Sizes and waits of the runs over a bad network, with their units. */

/** What a game sends: one packet of state every 33 ms. */
export const SEND_EVERY_MS = 1000 / 30;
/** A packet of Hand Pong. */
export const PACKET_BYTES = 48;

export const IS_FULL_SIZE = process.env.ADVAY_TEST_SIZE === 'full';

/** Credentials that end within a test. */
export const TURN_TTL_S = IS_FULL_SIZE ? 30 : 12;

/** Two homes on a good day are together by then, a browser that has just started included. */
export const CONNECT_LIMIT_MS = 15_000;
/** From the return of the path to the first message after it. */
export const RETURN_LIMIT_MS = 1_000;

/** Signaling says that it listens within this. */
export const SERVER_START_LIMIT_MS = 30_000;
