import { clock } from '@advay/shared/kernel/clock';
import { useEffect, useState } from 'react';
import { wakeAudio } from '../../../../voice/wake-audio.ts';
import { loudnessOf } from './loudness.ts';

const LOOK_EVERY_MS = 80;
const WAKE_EVERY_MS = 1_000;
const SAMPLES = 1_024;
/** Tenths are as fine as anybody sees. */
const STEPS = 10;

/** How loud a stream's sound is now, in tenths from 0 to 1; it is listened to, never played. */
export function useLoudness(stream: MediaStream | null): number {
  const [loudness, setLoudness] = useState(0);
  useEffect(() => {
    if (stream === null || stream.getAudioTracks().length === 0) return setLoudness(0);
    return listen(stream, (now) => setLoudness(Math.round(now * STEPS) / STEPS));
  }, [stream]);
  return loudness;
}

function listen(stream: MediaStream, onLoudness: (loudness: number) => void): () => void {
  let context: AudioContext;
  try {
    context = new AudioContext();
  } catch {
    // No audio here beyond what elements play.
    return () => {};
  }
  const analyser = context.createAnalyser();
  analyser.fftSize = SAMPLES;
  const source = context.createMediaStreamSource(stream);
  source.connect(analyser);
  const samples = new Float32Array(SAMPLES);
  // Asleep until the page is touched, and after a telephone call.
  const waking = clock.setInterval(() => wakeAudio(context), WAKE_EVERY_MS);
  const timer = clock.setInterval(() => {
    analyser.getFloatTimeDomainData(samples);
    onLoudness(loudnessOf(samples));
  }, LOOK_EVERY_MS);
  return () => {
    clock.clearTimeout(waking);
    clock.clearTimeout(timer);
    source.disconnect();
    context.close().catch(() => {});
  };
}
