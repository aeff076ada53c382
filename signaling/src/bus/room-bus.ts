import type { NowOrLater } from '../now-or-later.ts';

/**
 * Joins the nodes: what one publishes on a channel, all that subscribed to it hear in the same order, the publisher
 * too. At most once; nothing is kept for who is not there.
 */
export type RoomBus = Readonly<{
  /** Says who hears what comes on the subscribed channels; called once, before all else. */
  listen(listener: BusListener): void;
  /** With how many nodes have subscribed then, this one included; at once where nobody has to be asked. */
  subscribe(channel: string): NowOrLater<number>;
  unsubscribe(channel: string): Promise<void>;
  /** False when nobody could hear it: the bus is down. */
  publish(channel: string, message: unknown): boolean;
  /** Resolves when all that was published so far has been taken; rejects when that is not known. */
  flush(): Promise<void>;
  isUp(): boolean;
  /** Calls back each time the bus is there again after it was gone. */
  onRestored(listener: () => void): void;
  close(): Promise<void>;
}>;

/** What is heard must not be changed: other nodes in the same process hear the same object. */
export type BusListener = (channel: string, message: unknown) => void;
