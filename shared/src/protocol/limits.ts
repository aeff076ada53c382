/** Limits of the wire that both sides hold. */

export const MESSAGE_MAX_BYTES = 16 * 1024;
/** An offer with audio and video is 5.8 kB. */
export const SDP_MAX_CHARACTERS = 12 * 1024;
export const CANDIDATE_MAX_CHARACTERS = 512;
export const MID_MAX_CHARACTERS = 32;
export const LINE_INDEX_MAX = 255;
export const FRAGMENT_MAX_CHARACTERS = 256;
export const CANDIDATES_PER_EPOCH = 64;
/** Of epochs, and of the signals in one. */
export const COUNT_MAX = 2_147_483_647;
export const VERSION_MAX = 65_535;
export const TICKET_MAX_CHARACTERS = 2_048;
/** How far one signal may raise the epoch. */
export const EPOCH_MAX_STEP = 16;
export const BOOK_MAX_BYTES = 4 * 1024;
export const GUESTS_MAX = 4;
export const RESUME_WINDOW_MS = 120_000;
