/** Where the two transports are mounted. */
export const SOCKET_PATH = '/signaling/socket';
export const POLL_PATH = '/signaling/poll';
/** Carries what a long-polling client makes up at its start, so that its session answers to nobody else (S75). */
export const POLL_KEY_HEADER = 'x-advay-poll-key';
/** The one Socket.IO event, with one string. */
export const POLL_EVENT = 'message';
