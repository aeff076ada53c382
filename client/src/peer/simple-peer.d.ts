/** What we use of simple-peer's prebuilt browser file; its own type package would bring Node's globals into the page. */
declare module 'simple-peer/simplepeer.min.js' {
  type SimplePeerCandidate = Readonly<{
    candidate: string;
    sdpMid?: string | null | undefined;
    sdpMLineIndex?: number | null | undefined;
  }>;

  export type SimplePeerSignal = Readonly<{
    type: string;
    sdp?: string;
    candidate?: SimplePeerCandidate;
  }>;

  type SimplePeerOptions = Readonly<{
    initiator: boolean;
    config: RTCConfiguration;
    channelConfig: RTCDataChannelInit;
    offerOptions: RTCOfferOptions;
    streams: readonly MediaStream[];
    objectMode: true;
  }>;

  type Events = {
    signal: (signal: SimplePeerSignal) => void;
    connect: () => void;
    data: (message: string | Uint8Array<ArrayBuffer>) => void;
    stream: (stream: MediaStream) => void;
    iceStateChange: (connection: RTCIceConnectionState) => void;
    error: (cause: Error) => void;
    close: () => void;
  };

  class SimplePeer {
    constructor(options: SimplePeerOptions);
    readonly connected: boolean;
    /** Bytes that wait in the data channel. */
    readonly bufferSize: number;
    signal(signal: SimplePeerSignal): void;
    send(message: string | Uint8Array<ArrayBuffer>): void;
    on<Name extends keyof Events>(name: Name, listener: Events[Name]): this;
    getStats(callback: (cause: Error | null, reports?: readonly RTCStats[]) => void): void;
    destroy(): void;
  }

  // biome-ignore lint/style/noDefaultExport: so the library has it.
  export { SimplePeer as default };
}
