import type { Hello } from '@advay/shared/protocol/client-messages';

/** One transport's connection to the signaling server: texts go both ways. */
export type Wire = Readonly<{ send(text: string): void; close(): void }>;

type WireListener = Readonly<{
  /** Unless the wire has brought the hello along, it is to be said now. */
  onOpen(isHelloSaid: boolean): void;
  onText(text: string): void;
  /** It never opened, or broke, or was closed by the server. */
  onEnd(): void;
}>;

/** `origin` is where signaling lives, as `https://host:port`. */
export type OpenWire = (origin: string, hello: Hello, listener: WireListener) => Wire;
