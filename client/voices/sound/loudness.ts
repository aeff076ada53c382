type Biquad = Readonly<{ b: readonly [number, number, number]; a: readonly [number, number] }>;

/** ITU-R BS.1770-5, annex 1: blocks of 400 ms that overlap by three quarters, gated at -70 and 10 below the mean. */
const BLOCK_S = 0.4;
const STEP_S = BLOCK_S / 4;
const ABSOLUTE_GATE_LUFS = -70;
const RELATIVE_GATE_LU = -10;
const OFFSET_LUFS = -0.691;

/**
 * Integrated loudness of one channel in LUFS, -Infinity for silence. A sound shorter than a block is one block of its
 * own length: the standard has no measure for it.
 */
export function loudnessOf(samples: Float32Array, sampleRate: number): number {
  const weighted = filter(filter(samples, headShelf(sampleRate)), lowCut(sampleRate));
  const powers = blockPowers(weighted, sampleRate);
  const loud = powers.filter((power) => lufs(power) > ABSOLUTE_GATE_LUFS);
  const gate = lufs(mean(loud)) + RELATIVE_GATE_LU;
  return lufs(mean(loud.filter((power) => lufs(power) > gate)));
}

const lufs = (power: number): number => OFFSET_LUFS + 10 * Math.log10(power);
const mean = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;

function blockPowers(samples: Float32Array, sampleRate: number): readonly number[] {
  const block = Math.min(samples.length, Math.round(BLOCK_S * sampleRate));
  const step = Math.round(STEP_S * sampleRate);
  const powers: number[] = [];
  for (let start = 0; block > 0 && start + block <= samples.length; start += step) {
    let sum = 0;
    for (let at = start; at < start + block; at += 1) sum += (samples[at] ?? 0) ** 2;
    powers.push(sum / block);
  }
  return powers;
}

/**
 * The standard gives both filters at 48 kHz. For other rates they are made anew of what those are: a shelf and a
 * high-pass with these frequencies and qualities, as libebur128 and pyloudnorm have them (Brecht De Man, "Evaluation of
 * implementations of the EBU R128 loudness measurement", AES 145, 2018).
 */
function headShelf(sampleRate: number): Biquad {
  const k = Math.tan((Math.PI * 1681.974450955533) / sampleRate);
  const kByQ = k / 0.7071752369554196;
  const high = 10 ** (3.999843853973347 / 20);
  const band = high ** 0.4996667741545416;
  const a0 = 1 + kByQ + k * k;
  return {
    b: [
      (high + band * kByQ + k * k) / a0,
      (2 * (k * k - high)) / a0,
      (high - band * kByQ + k * k) / a0,
    ],
    a: [(2 * (k * k - 1)) / a0, (1 - kByQ + k * k) / a0],
  };
}

function lowCut(sampleRate: number): Biquad {
  const k = Math.tan((Math.PI * 38.13547087602444) / sampleRate);
  const kByQ = k / 0.5003270373238773;
  const a0 = 1 + kByQ + k * k;
  return { b: [1, -2, 1], a: [(2 * (k * k - 1)) / a0, (1 - kByQ + k * k) / a0] };
}

/** Direct form II, transposed. */
function filter(samples: Float32Array, { b: [b0, b1, b2], a: [a1, a2] }: Biquad): Float32Array {
  let [one, two] = [0, 0];
  return samples.map((sample) => {
    const out = b0 * sample + one;
    one = b1 * sample - a1 * out + two;
    two = b2 * sample - a2 * out;
    return out;
  });
}
