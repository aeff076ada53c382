import type SimplePeer from 'simple-peer/simplepeer.min.js';

type Options = ConstructorParameters<typeof SimplePeer>[0];

/** The library without a network: a test says what happens to each peer. */
export class FakeSimplePeer {
  static made: FakeSimplePeer[] = [];
  static load = async () => FakeSimplePeer as unknown as typeof SimplePeer;

  readonly options: Options;
  readonly signals: unknown[] = [];
  readonly sent: unknown[] = [];
  connected = false;
  isDestroyed = false;
  bufferSize = 0;
  readonly #listeners = new Map<string, (thing: unknown) => void>();

  constructor(options: Options) {
    this.options = options;
    FakeSimplePeer.made.push(this);
  }

  on(name: string, listener: (thing: unknown) => void): this {
    this.#listeners.set(name, listener);
    return this;
  }

  emit(name: string, thing?: unknown): void {
    this.#listeners.get(name)?.(thing);
  }

  signal(signal: unknown): void {
    this.signals.push(signal);
  }

  send(message: unknown): void {
    this.sent.push(message);
  }

  getStats(callback: (cause: null, reports: readonly RTCStats[]) => void): void {
    callback(null, []);
  }

  connect(): void {
    this.connected = true;
    this.emit('connect');
  }

  destroy(): void {
    if (this.isDestroyed) return;
    this.isDestroyed = true;
    this.connected = false;
    this.emit('close');
  }
}
