import { RTT_SAMPLES_FOR_OFFSET, RTT_SAMPLES_FOR_SPREAD } from '../limits.ts';

/** Four stamps of one exchange: sent by us, heard there, answered there, heard by us. The middle two in their clock. */
export type FourStamps = Readonly<{
  sentMs: number;
  heardThereMs: number;
  answeredThereMs: number;
  heardMs: number;
}>;

type Sample = Readonly<{ rttMs: number; offsetMs: number }>;

/** What is known of the peer's clock and of the way there. For pacing only: nothing is ever decided by it. */
export type PeerClock = Readonly<{
  samples: readonly Sample[];
  smoothedRttMs: number;
  /** Theirs minus ours, from the quickest of the last exchanges. */
  offsetMs: number;
}>;

export const UNKNOWN_CLOCK: PeerClock = { samples: [], smoothedRttMs: 0, offsetMs: 0 };

const SMOOTHING = 1 / 8;
const SPREAD_SHARE = 0.95;

export function hearStamps(clock: PeerClock, stamps: FourStamps): PeerClock {
  const { sentMs, heardThereMs, answeredThereMs, heardMs } = stamps;
  const rttMs = heardMs - sentMs - (answeredThereMs - heardThereMs);
  if (rttMs < 0) return clock;
  const offsetMs = (heardThereMs - sentMs + (answeredThereMs - heardMs)) / 2;
  const samples = [...clock.samples.slice(-(RTT_SAMPLES_FOR_SPREAD - 1)), { rttMs, offsetMs }];
  const best = samples
    .slice(-RTT_SAMPLES_FOR_OFFSET)
    .reduce((least, sample) => (sample.rttMs < least.rttMs ? sample : least));
  const isFirst = clock.samples.length === 0;
  const smoothedRttMs = isFirst
    ? rttMs
    : clock.smoothedRttMs + (rttMs - clock.smoothedRttMs) * SMOOTHING;
  return { samples, smoothedRttMs, offsetMs: best.offsetMs };
}

/** How far a slow exchange of the last ones lies above the usual: what a plan has to allow for. */
export function rttJitterMs(clock: PeerClock): number {
  const { samples, smoothedRttMs } = clock;
  if (samples.length === 0) return 0;
  const sorted = samples.map(({ rttMs }) => rttMs).sort((a, b) => a - b);
  const slow = sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * SPREAD_SHARE))] ?? 0;
  return Math.max(0, slow - smoothedRttMs);
}
