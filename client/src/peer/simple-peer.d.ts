/** What we use of simple-peer's prebuilt browser file; its own type package would bring Node's globals into the page. */
declare module 'simple-peer/simplepeer.min.js' {
  class SimplePeer {
    constructor(options: SimplePeer.SimplePeerOptions);
    readonly connected: boolean;
    /** Bytes that wait in the data channel. */
    readonly bufferSize: number;
    signal(signal: SimplePeer.SimplePeerSignal): void;
    send(message: string | Uint8Array<ArrayBuffer>): void;
    on<Name extends keyof SimplePeer.Events>(name: Name, listener: SimplePeer.Events[Name]): this;
    getStats(callback: (cause: Error | null, reports?: readonly RTCStats[]) => void): void;
    destroy(): void;
    /** Not public, and the only way to its senders. */
    readonly _pc: RTCPeerConnection;
  }

  namespace SimplePeer {
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
  }

  export = SimplePeer;
}
