import { expect, it } from 'vitest';
import { bringToLevel, VOICE_LUFS } from './bring-to-level.ts';
import { loudnessOf } from './loudness.ts';
import { trimSilence } from './trim-silence.ts';

const tone = (hz: number, sampleRate: number, amplitude: number, lengthS = 1) =>
  Float32Array.from(
    { length: sampleRate * lengthS },
    (_, at) => amplitude * Math.sin((2 * Math.PI * hz * at) / sampleRate),
  );

// BS.1770-5, annex 1: a full-scale sine of 997 Hz in one channel measures -3.01 LKFS.
it.each([16_000, 22_050, 44_100, 48_000])('measures the standard tone at %i Hz', (sampleRate) => {
  expect(loudnessOf(tone(997, sampleRate, 1), sampleRate)).toBeCloseTo(-3.01, 1);
  expect(loudnessOf(tone(997, sampleRate, 0.1), sampleRate)).toBeCloseTo(-23.01, 1);
});

// EBU Tech 3341, case 3: quieter stretches around a loud one do not count.
it('measures what is loud, not the quiet around it', () => {
  const loud = tone(1_000, 16_000, 10 ** (-23 / 20), 60);
  const quiet = tone(1_000, 16_000, 10 ** (-36 / 20), 10);
  const whole = new Float32Array(loud.length + 2 * quiet.length);
  whole.set(quiet);
  whole.set(loud, quiet.length);
  whole.set(quiet, quiet.length + loud.length);
  expect(Math.abs(loudnessOf(whole, 16_000) - loudnessOf(loud, 16_000))).toBeLessThan(0.1);
});

it('has no loudness for silence, and one for a sound shorter than a block', () => {
  expect(loudnessOf(new Float32Array(16_000), 16_000)).toBe(Number.NEGATIVE_INFINITY);
  expect(loudnessOf(tone(997, 16_000, 1, 0.2), 16_000)).toBeCloseTo(-3, 0);
});

it('brings soft and loud sounds to the level, and none above the limit', () => {
  for (const amplitude of [0.001, 0.05, 0.9]) {
    const brought = bringToLevel(tone(400, 16_000, amplitude), 16_000);
    expect(loudnessOf(brought, 16_000)).toBeCloseTo(VOICE_LUFS, 1);
  }
  const clicks = new Float32Array(16_000);
  for (let at = 0; at < clicks.length; at += 800) clicks[at] = 1;
  for (const sample of bringToLevel(clicks, 16_000)) expect(Math.abs(sample)).toBeLessThan(0.9);
});

it('keeps what sounds, with a breath on either side', () => {
  const sound = Float32Array.from([
    ...new Float32Array(8_000),
    ...tone(400, 16_000, 0.5),
    ...new Float32Array(4_000),
  ]);
  const { samples, skippedS } = trimSilence(sound, 16_000);
  expect(samples.length / 16_000).toBeCloseTo(1.03, 2);
  expect(skippedS).toBeCloseTo(0.485, 3);
  expect(samples[0]).toBe(0);
  expect(trimSilence(new Float32Array(100), 16_000).samples).toHaveLength(0);
});
