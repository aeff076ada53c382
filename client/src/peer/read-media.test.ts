import { expect, it } from 'vitest';
import { readMedia } from './read-media.ts';

const report = (fields: object) => ({ id: 'R', timestamp: 0, ...fields }) as unknown as RTCStats;

it('reads the estimate of the pair that has one, and the sound that came', () => {
  const reports = [
    report({ type: 'candidate-pair' }),
    report({ type: 'candidate-pair', availableOutgoingBitrate: 300_000 }),
    report({ type: 'inbound-rtp', kind: 'video', totalSamplesReceived: 1 }),
    report({
      type: 'inbound-rtp',
      kind: 'audio',
      totalSamplesReceived: 48_000,
      concealedSamples: 480,
    }),
  ];
  expect(readMedia(reports)).toEqual({
    estimateBps: 300_000,
    audioSamples: 48_000,
    concealedSamples: 480,
  });
});

it('says that it does not know before anything came, and where a browser says nonsense', () => {
  const nothing = { estimateBps: null, audioSamples: 0, concealedSamples: 0 };
  expect(readMedia([])).toEqual(nothing);
  const odd = report({ type: 'candidate-pair', availableOutgoingBitrate: Number.NaN });
  expect(readMedia([odd, report({ type: 'inbound-rtp', kind: 'audio' })])).toEqual(nothing);
});
