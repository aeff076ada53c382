/** Quieter than the loudest moment by so much is silence: -40 dB. */
const SILENCE_SHARE = 0.01;
/** Kept on either side, so that no soft beginning is lost. */
const MARGIN_S = 0.015;
/** A cut is faded over so long, or it clicks. */
const FADE_S = 0.005;

/** From the first sound to the last. `skippedS` is what went before it. */
export function trimSilence(
  samples: Float32Array,
  sampleRate: number,
): Readonly<{ samples: Float32Array; skippedS: number }> {
  const peak = samples.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0);
  const isHeard = (sample: number) => Math.abs(sample) > peak * SILENCE_SHARE;
  const first = samples.findIndex(isHeard);
  if (first < 0) return { samples: new Float32Array(0), skippedS: 0 };
  const last = samples.findLastIndex(isHeard);
  const margin = Math.round(MARGIN_S * sampleRate);
  const start = Math.max(0, first - margin);
  const kept = samples.slice(start, Math.min(samples.length, last + margin));
  const fade = Math.min(Math.round(FADE_S * sampleRate), Math.floor(kept.length / 2));
  for (let at = 0; at < fade; at += 1) {
    const end = kept.length - 1 - at;
    kept[at] = ((kept[at] ?? 0) * at) / fade;
    kept[end] = ((kept[end] ?? 0) * at) / fade;
  }
  return { samples: kept, skippedS: start / sampleRate };
}
