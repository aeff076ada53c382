/**
 * What a game between two homes needs of the way to the other one: one channel, unordered, without retransmits.
 * Whatever is lost, comes twice or in another order is said again by the next packet. `client/src/peer` gives one of
 * these.
 */
export interface RemoteWire {
  send(bytes: Uint8Array<ArrayBuffer>): void;
  /** Hears every packet from now on; the answer stops it. */
  onPacket(hear: (bytes: Uint8Array) => void): () => void;
  /** What still waits in the channel. */
  readonly bufferedBytes: number;
}
