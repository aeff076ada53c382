import type { PairType, PeerLinkStats } from './peer-link.ts';

type Reports = readonly RTCStats[];
type Pair = RTCStats & RTCIceCandidatePairStats & { localCandidateId: string };

/** Reads what the connection measured of itself (W3C webrtc-stats: transport, candidate-pair, local-candidate). */
export function readStats(reports: Reports): Omit<PeerLinkStats, 'epoch'> {
  const pair = selectedPair(reports);
  if (pair === null) return { rttMs: null, bytesSent: 0, bytesReceived: 0, pairType: null };
  const local = reports.find(({ id }) => id === pair.localCandidateId);
  const rttS = pair.currentRoundTripTime;
  return {
    rttMs: rttS === undefined ? null : rttS * 1000,
    bytesSent: pair.bytesSent ?? 0,
    bytesReceived: pair.bytesReceived ?? 0,
    pairType: (local as { candidateType?: PairType } | undefined)?.candidateType ?? null,
  };
}

/** Safari and Chromium name it in the transport; Firefox marks the pair itself. */
function selectedPair(reports: Reports): Pair | null {
  const transport = reports.find(({ type }) => type === 'transport') as
    | RTCTransportStats
    | undefined;
  const isPair = (report: RTCStats): report is Pair => report.type === 'candidate-pair';
  const pairs = reports.filter(isPair);
  return (
    pairs.find(({ id }) => id === transport?.selectedCandidatePairId) ??
    pairs.find((pair) => (pair as { selected?: boolean }).selected === true) ??
    null
  );
}
