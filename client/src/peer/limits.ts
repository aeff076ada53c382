/** Every limit, time-out and threshold of the way between two homes, with its unit. */

/** A send is skipped while more than this waits in the channel: old state must not queue before new. */
export const MAX_BUFFERED_BYTES = 1_000;

/** Whoever has nothing to say gives an empty message as a sign of life after this … */
export const BEAT_MS = 250;
/** … and the path counts as silent once three of them are missing. */
export const SILENT_MS = 750;
/** In silence one message passes at most every PROBE_MS, and as many bytes as one packet holds … */
export const PROBE_MS = 200;
export const PROBE_BYTES = 1_100;
/** … in the longest time between two tries of Chromium's SCTP (`max_timer_backoff_duration`). */
export const PROBE_WINDOW_MS = 3_000;
/** What SCTP adds to each message (RFC 9260, 3.3.1). */
export const CHUNK_HEADER_BYTES = 16;

/** Wi-Fi pauses and roaming heal by themselves within this; a new link sooner would cost more than it brings. */
export const DISCONNECTED_MS = 5_000;
/** A link that is not up by then never will be; 300 ms of round trip and 10 % of loss take 5.5 s at worst. */
export const CONNECT_TIMEOUT_MS = 8_000;
/** The offer of the other side, fresh ICE servers included, is here by then or was lost. */
export const OFFER_TIMEOUT_MS = 3_000;
/** A link that held for this long forgets the attempts before it. */
export const STEADY_MS = 10_000;
/** Both links carry messages until the new one delivers, or for this long. */
export const HANDOVER_MS = 2_000;

/** Wait before the first, second … attempt in a row; the last repeats. */
export const BACKOFF_MS: readonly number[] = [0, 300, 1_200, 2_700, 4_800, 7_000];
/** Share by which a wait is randomly shorter or longer, so that a class does not come back at once. */
export const BACKOFF_JITTER = 0.3;

/** The connection is asked this often how sound and picture fare. */
export const READ_MEDIA_MS = 1_000;

/** Candidates found within this go out as one signal. */
export const CANDIDATE_BATCH_MS = 30;

/** The WebSocket gets this long to welcome us before long polling is tried. */
export const WEBSOCKET_TIMEOUT_MS = 4_000;
/** Long polling says hello over several requests. */
export const POLLING_TIMEOUT_MS = 10_000;
/** A page whose timers freeze would look dead to the server, which waits 45 s. */
export const PING_MS = 15_000;
/** A connection without any message for this long, our ping's answer included, is taken for dead. */
export const SILENCE_MS = 35_000;
/** Fresh ICE servers are here by then, or the last ones must do. */
export const FRESH_ICE_TIMEOUT_MS = 1_500;
/** Never ask for ICE servers more often, whatever life they claim. */
export const ICE_REFRESH_MIN_MS = 5_000;
