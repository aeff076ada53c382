/** One transport's connection to the signaling server: texts go both ways. */
export type Wire = Readonly<{ send(text: string): void; close(): void }>;

type WireListener = Readonly<{
  onOpen(): void;
  onText(text: string): void;
  /** It never opened, or broke, or was closed by the server. */
  onEnd(): void;
}>;

/** `origin` is where signaling lives, as `https://host:port`. */
export type OpenWire = (origin: string, listener: WireListener) => Wire;
