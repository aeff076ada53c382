import { clock, type Timer } from '@advay/shared/kernel/clock';
import type { EpochPeer } from './epoch-peer.ts';
import { HANDOVER_MS } from './limits.ts';
import type { PeerMessage } from './peer-link.ts';
import type { LinkCondition } from './recovery-policy.ts';
import type { VideoRung } from './video-rung.ts';

/**
 * The newest peer and, until that one delivers, the one before it. A path that was only interrupted often returns
 * before a new connection is up; while both exist, messages go both ways over both.
 */
export class Handover {
  #newest: EpochPeer | null = null;
  #older: EpochPeer | null = null;
  #timer: Timer | undefined;

  get newest(): EpochPeer | null {
    return this.#newest;
  }

  /** The one that connects the two homes now, or is going to. */
  get best(): EpochPeer | null {
    const isOlderAlone =
      this.#older?.condition() === 'connected' && this.#newest?.condition() !== 'connected';
    return isOlderAlone ? this.#older : this.#newest;
  }

  condition(): LinkCondition {
    return this.best?.condition() ?? 'none';
  }

  add(peer: EpochPeer): void {
    const before = this.#newest;
    this.#newest = peer;
    if (before === null) return;
    const isWorthKeeping =
      before.condition() === 'connected' || before.condition() === 'disconnected';
    (isWorthKeeping ? this.#older : before)?.close();
    if (isWorthKeeping) this.#older = before;
    clock.clearTimeout(this.#timer);
  }

  /** To be told whenever one of them changes. */
  settle(): void {
    if (this.#older?.condition() === 'failed') this.#older = null;
    if (this.#newest?.condition() === 'failed' && this.#older !== null) {
      this.#newest = this.#older;
      this.#older = null;
    }
    if (this.#newest?.condition() === 'connected' && this.#older !== null) {
      clock.clearTimeout(this.#timer);
      this.#timer = clock.setTimeout(() => this.#retire(), HANDOVER_MS);
    }
  }

  /** To be told of each message: one over the newest proves that both sides have it. */
  delivered(peer: EpochPeer): void {
    if (peer === this.#newest) this.#retire();
  }

  send(message: PeerMessage): boolean {
    const wasSentByOlder = this.#older?.send(message) ?? false;
    return (this.#newest?.send(message) ?? false) || wasSentByOlder;
  }

  setVideo(rung: VideoRung): void {
    this.#older?.setVideo(rung);
    this.#newest?.setVideo(rung);
  }

  close(): void {
    this.#retire();
    this.#newest?.close();
  }

  #retire(): void {
    clock.clearTimeout(this.#timer);
    this.#older?.close();
    this.#older = null;
  }
}
