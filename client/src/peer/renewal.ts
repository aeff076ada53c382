import type { Sig } from '@advay/shared/protocol/signal';
import { batchCandidates } from './candidate-batch.ts';
import { createEpochPeer, type EpochPeer } from './epoch-peer.ts';
import { Handover } from './handover.ts';
import type { LinkSetup, LinkSurroundings } from './link-setup.ts';
import type { PeerMessage } from './peer-link.ts';
import type { LinkCondition } from './recovery-policy.ts';
import { SignalCounter, SignalGate } from './signal-order.ts';
import type { VideoRung } from './video-rung.ts';

/** What a renewal tells whoever decides about it. */
export type RenewalListener = Readonly<{
  /** A new link is on its way, by our doing or the other side's. */
  onRenewing(): void;
  onCondition(condition: LinkCondition): void;
  onMessage(message: PeerMessage): void;
  onStream(stream: MediaStream): void;
}>;

type Preparation = Readonly<{ epoch: number; signals: Sig[] }>;

/** Makes one peer after the other, each under a higher epoch, and gives each its signals. */
export class Renewal {
  readonly #setup: LinkSetup;
  readonly #loadPeer: LinkSurroundings['loadPeer'];
  readonly #listener: RenewalListener;
  readonly #handover = new Handover();
  readonly #gate = new SignalGate();
  readonly #counter = new SignalCounter();
  #epoch = 0;
  #roomEpoch = -1;
  #askedEpoch = 0;
  #preparation: Preparation | null = null;
  #isClosed = false;
  #video: VideoRung = 'small';
  #streams: readonly MediaStream[];

  constructor(setup: LinkSetup, loadPeer: LinkSurroundings['loadPeer'], listener: RenewalListener) {
    this.#setup = setup;
    this.#streams = setup.streams ?? [];
    this.#loadPeer = loadPeer;
    this.#listener = listener;
  }

  /** Of the newest peer that was ever begun; it never falls, even when an older one has to do again. */
  get epoch(): number {
    return this.#epoch;
  }

  /** The server's word on the room. True when both have met anew since it was last said. */
  enterRoom(epoch: number): boolean {
    if (epoch <= this.#roomEpoch) return false;
    this.#roomEpoch = epoch;
    this.#askedEpoch = 0;
    return true;
  }

  /** Slot 0 makes a new peer and offers; slot 1 asks for that. */
  renew(): void {
    if (this.#setup.slot === 0) {
      void this.#prepare(Math.max(this.#roomEpoch, this.epoch + 1), []);
      return;
    }
    this.#askedEpoch = Math.max(this.#roomEpoch, this.epoch, this.#askedEpoch) + 1;
    // Slot 1 never offers. Nothing but an end of candidates under a new epoch says that it wants an offer.
    this.#send({
      t: 'sig',
      ...this.#counter.next(this.#askedEpoch),
      candidates: [{ candidate: '' }],
    });
    this.#listener.onRenewing();
  }

  take(sig: Sig): void {
    if (!this.#gate.passes(sig)) return;
    this.#roomEpoch = Math.max(this.#roomEpoch, sig.epoch);
    if (sig.epoch > this.epoch) {
      const isOffer = 'description' in sig && sig.description.type === 'offer';
      if (this.#setup.slot === 0) void this.#prepare(sig.epoch, []);
      else if (isOffer) void this.#prepare(sig.epoch, [sig]);
      return;
    }
    if (sig.epoch !== this.epoch) return;
    if (this.#preparation !== null) this.#preparation.signals.push(sig);
    else if (this.#handover.newest?.epoch === sig.epoch) this.#handover.newest.take(sig);
  }

  send(message: PeerMessage): boolean {
    return this.#handover.send(message);
  }

  /** Holds for this peer and for every one that follows. */
  setVideo(rung: VideoRung): void {
    this.#video = rung;
    this.#handover.setVideo(rung);
  }

  /** Goes out with the next peer and every one that follows. */
  setStreams(streams: readonly MediaStream[]): void {
    this.#streams = streams;
  }

  async readReports(): Promise<readonly RTCStats[]> {
    return (await this.#handover.best?.readReports()) ?? [];
  }

  /** Ends the newest peer as if ICE had failed. */
  breakOff(): void {
    this.#handover.newest?.breakOff();
  }

  close(): void {
    this.#isClosed = true;
    this.#preparation = null;
    this.#handover.close();
  }

  async #prepare(epoch: number, signals: Sig[]): Promise<void> {
    const preparation: Preparation = { epoch, signals };
    this.#preparation = preparation;
    this.#epoch = epoch;
    this.#listener.onRenewing();
    const isCurrent = () => !this.#isClosed && this.#preparation === preparation;
    try {
      const [Peer, ice] = await Promise.all([this.#loadPeer(), this.#setup.signaling.freshIce()]);
      if (!isCurrent()) return;
      const peer = this.#makePeer(Peer, ice, epoch);
      this.#preparation = null;
      this.#handover.add(peer);
      this.#settle();
      for (const sig of preparation.signals) peer.take(sig);
    } catch {
      // The library did not load, or the browser refused to make one: the next attempt follows.
      if (!isCurrent()) return;
      this.#preparation = null;
      this.#listener.onCondition(
        this.#handover.condition() === 'connected' ? 'connected' : 'failed',
      );
    }
  }

  #makePeer(
    Peer: Awaited<ReturnType<LinkSurroundings['loadPeer']>>,
    ice: Parameters<typeof createEpochPeer>[1]['ice'],
    epoch: number,
  ): EpochPeer {
    const { slot, transportPolicy, hasMedia = false } = this.#setup;
    const batch = batchCandidates((candidates) => {
      if (epoch === this.epoch) this.#send({ t: 'sig', ...this.#counter.next(epoch), candidates });
    });
    const peer = createEpochPeer(Peer, {
      epoch,
      isInitiator: slot === 0,
      ice,
      transportPolicy,
      streams: this.#streams,
      hasMedia,
      video: this.#video,
      onDescription: (description) => {
        if (epoch === this.epoch)
          this.#send({ t: 'sig', ...this.#counter.next(epoch), description });
      },
      onCandidate: batch.add,
      onCondition: () => this.#settle(),
      onMessage: (message) => {
        this.#handover.delivered(peer);
        if (message !== null) this.#listener.onMessage(message);
      },
      onStream: this.#listener.onStream,
    });
    return peer;
  }

  #settle(): void {
    this.#handover.settle();
    const condition = this.#handover.condition();
    // While a new one is being prepared, only the return of the old one is news.
    if (this.#preparation === null || condition === 'connected') {
      this.#listener.onCondition(condition);
    }
  }

  #send(sig: Sig): void {
    this.#setup.signaling.send(sig);
  }
}
