import { loudnessOf } from './loudness.ts';

export const VOICE_LUFS = -18;
/** Above this the few loudest peaks are rounded, and none comes above -1 dB. */
const KNEE = 0.7;
const LOUDEST = 0.891;

/** The same sound at the voice's loudness. */
export function bringToLevel(samples: Float32Array, sampleRate: number): Float32Array {
  const loudness = loudnessOf(samples, sampleRate);
  if (loudness === Number.NEGATIVE_INFINITY) return samples;
  const gain = 10 ** ((VOICE_LUFS - loudness) / 20);
  return samples.map((sample) => rounded(sample * gain));
}

function rounded(sample: number): number {
  const size = Math.abs(sample);
  if (size <= KNEE) return sample;
  const room = LOUDEST - KNEE;
  return Math.sign(sample) * (KNEE + room * Math.tanh((size - KNEE) / room));
}
