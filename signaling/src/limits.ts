/** Every limit, time-out and threshold of the signaling service. Those of the wire are in the protocol. */

export type SignalingLimits = Readonly<{
  helloTimeoutMs: number;
  pingIntervalMs: number;
  /** A connection without any sign of life for so long is dead. */
  deadAfterMs: number;
  /** How often connections and rooms are looked at. */
  sweepIntervalMs: number;
  messageBurst: number;
  messagesPerS: number;
  malformedMax: number;
  /** A bucket, not a window: a class of thirty behind one address comes at once, twice in a row. */
  helloBurst: number;
  hellosPerS: number;
  sendBufferBytes: number;
  /** A client that does not answer our closing is cut off after this. */
  closeTimeoutMs: number;
  awayMs: number;
  resumeWindowMs: number;
  waitingMaxMs: number;
  /** From `drain` to the end; the clients' returns are spread over as much again. */
  drainMs: number;
  nodeHeartbeatMs: number;
  /** A node that is silent for so long is dead, and its connections with it. */
  nodeDeadAfterMs: number;
}>;

export const SIGNALING_LIMITS: SignalingLimits = {
  helloTimeoutMs: 5_000,
  pingIntervalMs: 20_000,
  deadAfterMs: 45_000,
  sweepIntervalMs: 1_000,
  messageBurst: 60,
  messagesPerS: 10,
  malformedMax: 8,
  helloBurst: 60,
  hellosPerS: 2,
  sendBufferBytes: 256 * 1024,
  closeTimeoutMs: 2_000,
  awayMs: 60_000,
  resumeWindowMs: 120_000,
  waitingMaxMs: 10 * 60_000,
  drainMs: 3_000,
  nodeHeartbeatMs: 5_000,
  nodeDeadAfterMs: 15_000,
};

/** The same limits with every wait so many times as long; rates and sizes stay as they are. */
export function scaleLimits(limits: SignalingLimits, factor: number): SignalingLimits {
  const scaled = Object.entries(limits).map(
    ([name, value]) => [name, name.endsWith('Ms') ? value * factor : value] as const,
  );
  return Object.fromEntries(scaled) as SignalingLimits;
}

/** Cloud hosts give ten seconds after SIGTERM. */
export const SHUTDOWN_TIMEOUT_MS = 8_000;
/** Everybody comes back at once when a node ends: Node's own queue holds 511. */
export const LISTEN_BACKLOG = 4_096;
export const HEADERS_TIMEOUT_MS = 15_000;
/** Addresses that are remembered; beyond it the oldest are forgotten. */
export const ADDRESSES_MAX = 50_000;

/** Another node that knows the room answers within this, or is taken for gone. */
export const SNAPSHOT_TIMEOUT_MS = 500;
/** An empty room is kept for whoever asks about it at this moment. */
export const EMPTY_ROOM_LINGER_MS = 5_000;
export const REDIS_CONNECT_TIMEOUT_MS = 5_000;
export const REDIS_RETRY_MAX_MS = 2_000;
/** A revocation that Redis has not taken by then is told again. Less than the API waits for an answer. */
export const TELL_WITHIN_MS = 2_000;

export const TURN_TTL_S = 2 * 60 * 60;

/** Several messages, each inside a JSON string: the longest request of the fallback transport. */
export const POLL_REQUEST_MAX_BYTES = 64 * 1024;
