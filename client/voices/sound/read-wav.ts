/** The sound of a WAV file: 16-bit PCM of any rate, several channels mixed to one. */
export function readWav(bytes: Buffer): Readonly<{ samples: Float32Array; sampleRate: number }> {
  if (bytes.toString('latin1', 0, 4) !== 'RIFF' || bytes.toString('latin1', 8, 12) !== 'WAVE') {
    throw new Error('this is no WAV file');
  }
  let format: Readonly<{ channels: number; sampleRate: number }> | null = null;
  for (let at = 12; at + 8 <= bytes.length; ) {
    const name = bytes.toString('latin1', at, at + 4);
    const sizeBytes = bytes.readUInt32LE(at + 4);
    const start = at + 8;
    if (name === 'fmt ') {
      const [coding, bits] = [bytes.readUInt16LE(start), bytes.readUInt16LE(start + 14)];
      // 0xfffe says the same in more words (WAVEFORMATEXTENSIBLE).
      if (![1, 0xfffe].includes(coding) || bits !== 16) {
        throw new Error(`a WAV of 16-bit PCM is needed; this has ${bits} bits in coding ${coding}`);
      }
      format = {
        channels: bytes.readUInt16LE(start + 2),
        sampleRate: bytes.readUInt32LE(start + 4),
      };
    }
    if (name === 'data' && format !== null) {
      const end = Math.min(bytes.length, start + sizeBytes);
      return {
        samples: mixed(bytes.subarray(start, end), format.channels),
        sampleRate: format.sampleRate,
      };
    }
    // Chunks begin at even places.
    at = start + sizeBytes + (sizeBytes % 2);
  }
  throw new Error('this WAV file has no sound in it');
}

function mixed(data: Buffer, channels: number): Float32Array {
  const frames = Math.floor(data.length / 2 / channels);
  return Float32Array.from({ length: frames }, (_, frame) => {
    let sum = 0;
    for (let channel = 0; channel < channels; channel += 1) {
      sum += data.readInt16LE(2 * (frame * channels + channel));
    }
    return sum / channels / 32_768;
  });
}
