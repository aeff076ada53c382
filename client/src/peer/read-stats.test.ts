import { expect, it } from 'vitest';
import { readStats } from './read-stats.ts';

const pair = {
  id: 'P',
  type: 'candidate-pair',
  timestamp: 0,
  localCandidateId: 'L',
  currentRoundTripTime: 0.2,
  bytesSent: 10,
  bytesReceived: 20,
} as unknown as RTCStats;
const local = { id: 'L', type: 'local-candidate', candidateType: 'relay' } as unknown as RTCStats;
const read = { rttMs: 200, bytesSent: 10, bytesReceived: 20, pairType: 'relay' };

it('finds the pair in use as Chromium and Safari say it, and as Firefox does', () => {
  const transport = { id: 'T', type: 'transport', selectedCandidatePairId: 'P' };
  expect(readStats([transport as unknown as RTCStats, pair, local])).toEqual(read);
  expect(readStats([{ ...pair, selected: true } as RTCStats, local])).toEqual(read);
});

it('knows nothing before there is a pair', () => {
  const nothing = { rttMs: null, bytesSent: 0, bytesReceived: 0, pairType: null };
  expect(readStats([])).toEqual(nothing);
  expect(readStats([pair, local])).toEqual(nothing);
});
