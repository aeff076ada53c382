/** Where the two transports are mounted. */
export const SOCKET_PATH = '/signaling/socket';
export const POLL_PATH = '/signaling/poll';
/** The one Socket.IO event, with one string. */
export const POLL_EVENT = 'message';
