import type { MediaReport } from './read-media.ts';
import type { VideoRung } from './video-rung.ts';

/** Both sides send state, never events: a message may be lost, doubled or overtaken. Never empty. */
export type PeerMessage = string | Uint8Array<ArrayBuffer>;

/**
 * `waiting`: nobody is on the other side. `connecting`: for the first time. `interrupted`: it was up and repairs
 * itself. `closed`: by us, for good.
 */
export type PeerLinkState = 'waiting' | 'connecting' | 'connected' | 'interrupted' | 'closed';

/** The way packets take; `relay` hides each home's address from the other. */
export type PairType = 'host' | 'srflx' | 'prflx' | 'relay';

export type PeerLinkStats = Readonly<{
  rttMs: number | null;
  bytesSent: number;
  bytesReceived: number;
  /** Our end of the pair in use; null before there is one. */
  pairType: PairType | null;
  /** Of the newest peer; grows with every recovery. */
  epoch: number;
}>;

/**
 * The direct way to the other home. It renews the connection underneath by itself; what the application knows lives
 * outside and survives.
 */
export type PeerLink = Readonly<{
  /** Starts to connect, and keeps at it until `close`. */
  open(): void;
  /**
   * False when the message was dropped: nobody is connected, too much waits already, or the
   * path is silent and this is not the time to probe it.
   */
  send(message: PeerMessage): boolean;
  onMessage(listener: (message: PeerMessage) => void): () => void;
  /** The other side's sound and picture; a new stream after every recovery. */
  onStream(listener: (stream: MediaStream) => void): () => void;
  /** Says the present state at once, then every change. */
  onState(listener: (state: PeerLinkState) => void): () => void;
  /** How much of our picture goes out, from now on and after every recovery. It begins small. */
  setVideo(rung: VideoRung): void;
  /** Sound and picture to send instead of the last ones; a new connection carries them. */
  setStreams(streams: readonly MediaStream[]): void;
  stats(): Promise<PeerLinkStats>;
  /** What the connection in use says of sound and picture. */
  media(): Promise<MediaReport>;
  close(): void;
}>;
