import { clock } from '@advay/shared/kernel/clock';
import { wakeAudio } from '../../../voice/wake-audio.ts';

/** How many dots a level lights. */
export const MAX_DOTS = 5;
/** A quiet room stays below it. */
const FIRST_DOT_DB = -50;
const DB_A_DOT = 8;

/** Dots for one moment of sound, samples between -1 and 1. */
export function dotsOf(samples: Float32Array): number {
  const power = samples.reduce((sum, sample) => sum + sample * sample, 0) / samples.length;
  const db = 10 * Math.log10(power);
  if (!(db >= FIRST_DOT_DB)) return 0;
  return Math.min(MAX_DOTS, 1 + Math.floor((db - FIRST_DOT_DB) / DB_A_DOT));
}

const LOOK_EVERY_MS = 100;

/** Tells how loud a stream is, again and again; returns what ends it. Nothing of it is heard or kept. */
export function listenToLevel(stream: MediaStream, onDots: (dots: number) => void): () => void {
  const context = new AudioContext();
  const analyser = context.createAnalyser();
  context.createMediaStreamSource(stream).connect(analyser);
  const samples = new Float32Array(analyser.fftSize);
  const timer = clock.setInterval(() => {
    // Browsers put audio to sleep that no touch began, and wake it when they are asked again.
    wakeAudio(context);
    analyser.getFloatTimeDomainData(samples);
    onDots(dotsOf(samples));
  }, LOOK_EVERY_MS);
  return () => {
    clock.clearTimeout(timer);
    context.close().catch(() => undefined);
  };
}
