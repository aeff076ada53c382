import { bringToLevel } from './sound/bring-to-level.ts';
import type { Mp3Encoder } from './sound/encode-mp3.ts';
import { trimSilence } from './sound/trim-silence.ts';

/** A finished piece of speech; `skippedS` of what was synthesised went before it. */
export type VoicePiece = Readonly<{ bytes: Buffer; ms: number; skippedS: number }>;

export type Sound = Readonly<{ samples: Float32Array; sampleRate: number }>;

/** Without silence, as loud as every other piece, and encoded. */
export function finishPiece({ samples, sampleRate }: Sound, encode: Mp3Encoder): VoicePiece {
  const trimmed = trimSilence(samples, sampleRate);
  const bytes = encode(bringToLevel(trimmed.samples, sampleRate), sampleRate);
  const ms = Math.round((trimmed.samples.length / sampleRate) * 1_000);
  return { bytes, ms, skippedS: trimmed.skippedS };
}
