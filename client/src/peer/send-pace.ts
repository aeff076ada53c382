import {
  BEAT_MS,
  CHUNK_HEADER_BYTES,
  PROBE_BYTES,
  PROBE_MS,
  PROBE_WINDOW_MS,
  SILENT_MS,
} from './limits.ts';

/**
 * How often to send while nothing comes back. On a dead path the channel's SCTP shrinks its window to one packet and
 * tries again ever more seldom, up to every 3 s. Who keeps sending fills that packet and stands still until the next
 * try, long after the path is back; who sends little always has room for the message that finds it open.
 */
export class SendPace {
  #heardAtMs: number;
  #sentAtMs = Number.NEGATIVE_INFINITY;
  #probes: { atMs: number; bytes: number }[] = [];

  constructor(nowMs: number) {
    this.#heardAtMs = nowMs;
  }

  heard(nowMs: number): void {
    this.#heardAtMs = nowMs;
    this.#probes = [];
  }

  sent(bytes: number, nowMs: number): void {
    this.#sentAtMs = nowMs;
    if (this.#isSilent(nowMs)) {
      this.#probes = this.#recentProbes(nowMs);
      this.#probes.push({ atMs: nowMs, bytes: bytes + CHUNK_HEADER_BYTES });
    }
  }

  allows(bytes: number, nowMs: number): boolean {
    if (!this.#isSilent(nowMs)) return true;
    const recentBytes = this.#recentProbes(nowMs).reduce((sum, probe) => sum + probe.bytes, 0);
    return (
      nowMs - this.#sentAtMs >= PROBE_MS && recentBytes + bytes + CHUNK_HEADER_BYTES <= PROBE_BYTES
    );
  }

  /** Whether the other side would take us for silent. */
  isBeatDue(nowMs: number): boolean {
    return nowMs - this.#sentAtMs >= BEAT_MS;
  }

  #isSilent(nowMs: number): boolean {
    return nowMs - this.#heardAtMs >= SILENT_MS;
  }

  #recentProbes(nowMs: number) {
    return this.#probes.filter(({ atMs }) => nowMs - atMs < PROBE_WINDOW_MS);
  }
}
