import type { BedName } from '../src/music/beds.ts';
import { beginRun } from '../src/music/play-run.ts';
import { MUSIC_VOLUME } from '../src/voice/mixer.ts';

// In the page: what a place's music comes to at the loudspeaker, by the code that plays it.

const RATE_HZ = 44_100;

/** Of the whole stretch: its largest sample, and its loudness after ITU-R BS.1770, both in dB below full scale. */
export type Measured = Readonly<{ peakDb: number; loudnessLufs: number }>;

export async function measureBed(
  bed: BedName,
  { layers, seconds }: Readonly<{ layers: number; seconds: number }>,
): Promise<Measured> {
  const { context, music } = openRoom(seconds);
  music.gain.value = MUSIC_VOLUME;
  music.connect(context.destination);
  play(context, music, { bed, layers, seconds });
  const plain = (await context.startRendering()).getChannelData(0);
  const heard = await weigh(plain);
  const power = heard.reduce((sum, sample) => sum + sample * sample, 0) / heard.length;
  const peak = plain.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0);
  return { peakDb: 20 * Math.log10(peak), loudnessLufs: -0.691 + 10 * Math.log10(power) };
}

function openRoom(seconds: number) {
  const context = new OfflineAudioContext(1, seconds * RATE_HZ, RATE_HZ);
  return { context, music: context.createGain() };
}

function play(
  context: OfflineAudioContext,
  music: GainNode,
  { bed, layers, seconds }: Readonly<{ bed: BedName; layers: number; seconds: number }>,
): void {
  const run = beginRun({ output: { context, music }, bed, firstPhrase: 0 });
  run.have(layers);
  run.playUntil(seconds);
}

/** As ears hear it: the standard's two filters, a shelf for the head and a cut of what is too low. */
async function weigh(samples: Float32Array<ArrayBuffer>): Promise<Float32Array> {
  const context = new OfflineAudioContext(1, samples.length, RATE_HZ);
  const buffer = context.createBuffer(1, samples.length, RATE_HZ);
  buffer.copyToChannel(samples, 0);
  const source = context.createBufferSource();
  source.buffer = buffer;
  const head = context.createBiquadFilter();
  head.type = 'highshelf';
  head.frequency.value = 1_682;
  head.gain.value = 4;
  const low = context.createBiquadFilter();
  low.type = 'highpass';
  low.frequency.value = 38;
  source.connect(head).connect(low).connect(context.destination);
  source.start();
  return (await context.startRendering()).getChannelData(0);
}
