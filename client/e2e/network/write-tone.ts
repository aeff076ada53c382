import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

const RATE_HZ = 48_000;
/** Short bursts with pauses, as syllables are: what cleans a microphone's sound takes a steady tone for noise. */
const ON_S = 0.22;
const OFF_S = 0.18;
const LENGTH_S = 8;
const LOUDNESS = 0.6;
const HEADER_BYTES = 44;

/** Writes a WAV file (PCM, 16 bit, mono) of one tone in bursts; a fake microphone plays it again and again. */
export async function writeTone(path: string, toneHz: number): Promise<string> {
  const samples = RATE_HZ * LENGTH_S;
  const file = Buffer.alloc(HEADER_BYTES + samples * 2);
  file.write('RIFF', 0);
  file.writeUInt32LE(file.length - 8, 4);
  file.write('WAVEfmt ', 8);
  file.writeUInt32LE(16, 16);
  file.writeUInt16LE(1, 20);
  file.writeUInt16LE(1, 22);
  file.writeUInt32LE(RATE_HZ, 24);
  file.writeUInt32LE(RATE_HZ * 2, 28);
  file.writeUInt16LE(2, 32);
  file.writeUInt16LE(16, 34);
  file.write('data', 36);
  file.writeUInt32LE(samples * 2, 40);
  for (let at = 0; at < samples; at += 1) {
    const timeS = at / RATE_HZ;
    const inBurstS = timeS % (ON_S + OFF_S);
    const isOn = inBurstS < ON_S;
    // Rises and falls within a burst: no clicks.
    const swell = isOn ? Math.sin((Math.PI * inBurstS) / ON_S) : 0;
    const value = LOUDNESS * swell * Math.sin(2 * Math.PI * toneHz * timeS);
    file.writeInt16LE(Math.round(value * 32_767), HEADER_BYTES + at * 2);
  }
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, file);
  return path;
}
