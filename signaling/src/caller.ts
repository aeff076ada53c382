import type { Connection } from './connection.ts';
import type { SignalingLimits } from './limits.ts';
import { type Bucket, fullBucket } from './token-bucket.ts';

/** One connection and how far it has come. */
export type Caller = {
  /** Its name among all nodes. */
  readonly id: string;
  readonly connection: Connection;
  stage: 'new' | 'entering' | 'guest' | 'member' | 'over';
  /** Empty until the room has heard of it. */
  roomId: string;
  sid: string;
  /** Known from hello to welcome. */
  secret: string;
  relayOnly: boolean;
  readonly openedAtMs: number;
  seenAtMs: number;
  nextPingMs: number;
  malformed: number;
  readonly bucket: Bucket;
};

export function newCaller(
  id: string,
  connection: Connection,
  { pingIntervalMs, messageBurst }: SignalingLimits,
  nowMs: number,
): Caller {
  return {
    id,
    connection,
    stage: 'new',
    roomId: '',
    sid: '',
    secret: '',
    relayOnly: false,
    openedAtMs: nowMs,
    seenAtMs: nowMs,
    nextPingMs: nowMs + pingIntervalMs,
    malformed: 0,
    bucket: fullBucket(messageBurst, nowMs),
  };
}
