/** Quieter is silence, in decibels below the loudest; a room breathes at about -60. */
const SILENT_DB = -55;
/** Speech near a microphone. */
const LOUD_DB = -18;

/** How loud samples of a sound are, 0 for silence to 1 for a near voice. Samples lie between -1 and 1. */
export function loudnessOf(samples: Float32Array): number {
  let sum = 0;
  for (const sample of samples) sum += sample * sample;
  if (sum === 0) return 0;
  const db = 10 * Math.log10(sum / samples.length);
  return Math.min(1, Math.max(0, (db - SILENT_DB) / (LOUD_DB - SILENT_DB)));
}
