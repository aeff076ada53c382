import type { Slot } from '@advay/shared/protocol/peer-id';
import type SimplePeer from 'simple-peer/simplepeer.min.js';
import { SimulatedChannel } from './simulated-channel.ts';
import { otherSlot, type SimulatedWay } from './simulated-way.ts';

type Options = ConstructorParameters<typeof SimplePeer>[0];
type Message = string | Uint8Array<ArrayBuffer>;

/** What Chromium's ICE does: it asks so often, and says so when it heard nothing for so long. */
const ICE_ASKS_MS = 500;
const ICE_DISCONNECTED_MS = 5_000;
const ICE_FAILED_MS = 30_000;
/** A handshake whose packet was lost tries again after this. */
const HANDSHAKE_AGAIN_MS = 1_000;
const HANDSHAKE_TRIPS = 4;
const SOUND_BPS = 40_000;

/** The peers of two homes that find each other by the name in their offer. */
export class SimulatedHomes {
  readonly way: SimulatedWay;
  readonly peers: [SimulatedPeer[], SimulatedPeer[]] = [[], []];

  constructor(way: SimulatedWay) {
    this.way = way;
  }

  loaderOf(slot: Slot): () => Promise<typeof SimplePeer> {
    const homes = this;
    const OfThisHome = class extends SimulatedPeer {
      constructor(options: Options) {
        super(options, slot, homes);
        homes.peers[slot].push(this);
      }
    };
    return async () => OfThisHome as unknown as typeof SimplePeer;
  }
}

/** The library over a simulated way: it dials, carries, falls silent and comes back as Chromium does. */
export class SimulatedPeer {
  connected = false;
  partner: SimulatedPeer | null = null;
  /** What of the picture goes out, as the link told the sender. */
  pictureBps = 0;
  readonly #slot: Slot;
  readonly #homes: SimulatedHomes;
  readonly #channel: SimulatedChannel;
  readonly #listeners = new Map<string, (thing: unknown) => void>();
  readonly #ice: ReturnType<typeof setInterval>;
  #heardAtMs = performance.now();
  #iceState: 'checking' | 'connected' | 'disconnected' = 'checking';
  #isDestroyed = false;
  #estimateBps = 300_000;

  constructor({ initiator }: Options, slot: Slot, homes: SimulatedHomes) {
    this.#slot = slot;
    this.#homes = homes;
    this.#channel = new SimulatedChannel(homes.way, (message) => this.partner?.hear(message));
    this.#ice = setInterval(() => this.#askIce(), ICE_ASKS_MS);
    const name = String(homes.peers[slot].length);
    if (initiator) queueMicrotask(() => this.#emit('signal', { type: 'offer', sdp: name }));
  }

  get bufferSize(): number {
    return this.#channel.bufferedBytes;
  }

  /** Its one sender is the picture's. */
  readonly _pc = {
    getTransceivers: () => [],
    getSenders: () => [
      {
        track: { kind: 'video', getSettings: () => ({ width: 640, height: 480 }) },
        getParameters: () => ({ encodings: [{}] }),
        setParameters: async ({ encodings: [encoding] }: RTCRtpSendParameters) => {
          this.pictureBps = encoding?.active === true ? (encoding.maxBitrate ?? 0) : 0;
        },
      },
    ],
  };

  on(name: string, listener: (thing: unknown) => void): this {
    this.#listeners.set(name, listener);
    return this;
  }

  signal(signal: { type: string; sdp?: string }): void {
    const partner = this.#homes.peers[otherSlot(this.#slot)];
    if (signal.type === 'offer') {
      this.partner = partner[Number(signal.sdp)] ?? null;
      const own = this.#homes.peers[this.#slot].indexOf(this);
      this.#emit('signal', { type: 'answer', sdp: String(own) });
    } else if (signal.type === 'answer') {
      this.partner = partner[Number(signal.sdp)] ?? null;
      this.#shakeHands(HANDSHAKE_TRIPS);
    }
  }

  send(message: Message): void {
    this.#channel.send(message);
  }

  hear(message: Message | null): void {
    if (this.#isDestroyed) return;
    this.#heardAtMs = performance.now();
    if (this.#iceState === 'disconnected') this.#enterIce('connected');
    if (message !== null && this.connected) this.#emit('data', message);
  }

  getStats(callback: (cause: null, reports: readonly RTCStats[]) => void): void {
    // A browser hardly estimates more than it sends, and comes near to what the way carries in its own time.
    const sentBps = SOUND_BPS + this.pictureBps;
    const seenBps = Math.min(this.#homes.way.condition.rateBps, sentBps * 1.5);
    this.#estimateBps += (seenBps - this.#estimateBps) / 3;
    callback(null, [
      {
        type: 'candidate-pair',
        availableOutgoingBitrate: this.#estimateBps,
      } as unknown as RTCStats,
    ]);
  }

  destroy(): void {
    if (this.#isDestroyed) return;
    this.#isDestroyed = true;
    this.connected = false;
    clearInterval(this.#ice);
    this.#channel.close();
    this.#emit('close');
  }

  /** Each trip has to get through; the offering side counts them. */
  #shakeHands(left: number): void {
    if (this.#isDestroyed || this.connected) return;
    if (left === 0) {
      this.#connect();
      if (this.partner !== null) this.partner.#connect();
      return;
    }
    const again = setTimeout(() => this.#shakeHands(left), HANDSHAKE_AGAIN_MS);
    this.#homes.way.carry(() => {
      clearTimeout(again);
      this.#shakeHands(left - 1);
    });
  }

  #connect(): void {
    if (this.#isDestroyed || this.connected) return;
    this.#heardAtMs = performance.now();
    this.connected = true;
    this.#enterIce('connected');
    this.#emit('connect');
  }

  #askIce(): void {
    if (this.#iceState === 'checking') return;
    this.#homes.way.carry(() => this.partner?.hear(null));
    const silentMs = performance.now() - this.#heardAtMs;
    if (silentMs >= ICE_FAILED_MS) this.destroy();
    else if (silentMs >= ICE_DISCONNECTED_MS) this.#enterIce('disconnected');
  }

  #enterIce(state: 'connected' | 'disconnected'): void {
    if (this.#iceState === state) return;
    this.#iceState = state;
    this.#emit('iceStateChange', state);
  }

  #emit(name: string, thing?: unknown): void {
    this.#listeners.get(name)?.(thing);
  }
}
