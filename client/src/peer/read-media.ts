/** What the connection says of sound and picture (W3C webrtc-stats: candidate-pair, inbound-rtp). */
export type MediaReport = Readonly<{
  /** What the browser thinks can go out, all together; null: it does not say. */
  estimateBps: number | null;
  /** Samples of sound that came, and those of them the browser had to make up. */
  audioSamples: number;
  concealedSamples: number;
}>;

type Report = RTCStats & Readonly<Record<string, unknown>>;

export function readMedia(reports: readonly RTCStats[]): MediaReport {
  const all = reports as readonly Report[];
  const heard = all.find(({ type, kind }) => type === 'inbound-rtp' && kind === 'audio');
  const estimates = all
    .filter(({ type }) => type === 'candidate-pair')
    .flatMap(({ availableOutgoingBitrate }) => amount(availableOutgoingBitrate) ?? []);
  return {
    estimateBps: estimates.length === 0 ? null : Math.max(...estimates),
    audioSamples: amount(heard?.totalSamplesReceived) ?? 0,
    concealedSamples: amount(heard?.concealedSamples) ?? 0,
  };
}

function amount(value: unknown): number | null {
  return typeof value === 'number' && Number.isFinite(value) ? value : null;
}
