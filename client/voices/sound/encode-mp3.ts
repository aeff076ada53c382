import { createMp3Encoder } from 'wasm-media-encoders';

export type Mp3Encoder = (samples: Float32Array, sampleRate: number) => Buffer;

const KBIT_S = 24;

/** MP3 of one channel (LAME), 3 kB a second. */
export async function openMp3Encoder(): Promise<Mp3Encoder> {
  const encoder = await createMp3Encoder();
  return (samples, sampleRate) => {
    encoder.configure({ sampleRate: sampleRate as 16_000, channels: 1, bitrate: KBIT_S });
    // Both answers lie in one memory of the encoder's: the first is copied before the second is asked for.
    const body = Buffer.from(encoder.encode([samples]));
    return Buffer.concat([body, encoder.finalize()]);
  };
}
