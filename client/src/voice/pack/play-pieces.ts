import { clock } from '@advay/shared/kernel/clock';
import type { MixerOutput } from '../mixer.ts';
import type { FoundPiece } from './find-line.ts';

export type PlayedPiece = FoundPiece &
  Readonly<{
    /** Its own; decoding takes them away from whoever has them. */
    bytes: ArrayBuffer;
    /** Silence before it. */
    gapMs: number;
  }>;

export type PlayedHearing = Readonly<{
  onStart: () => void;
  onWord: (charIndex: number) => void;
}>;

/** Quieter than this is the silence that encoder and decoder put before a piece. */
const SILENCE = 0.002;
/** How often words are looked after: twice a frame would show nothing more. */
const LOOK_MS = 30;
/** Begins a moment from now, so that no decoder's delay cuts its first sound. */
const AHEAD_S = 0.03;

/** Plays pieces one after the other; settles when the last has been heard, or at once when stopped. */
export async function playPieces(
  pieces: readonly PlayedPiece[],
  { context, voice }: MixerOutput,
  stop: AbortSignal,
  hear: PlayedHearing,
): Promise<'said' | 'cannot'> {
  const sources: AudioBufferSourceNode[] = [];
  const words: { charIndex: number; atS: number }[] = [];
  const buffers = await Promise.all(
    pieces.map(({ bytes }) => context.decodeAudioData(bytes).catch(() => null)),
  );
  if (stop.aborted) return 'said';
  let atS = context.currentTime + AHEAD_S;
  for (const [index, { piece, gapMs, at, fromMs, ms }] of pieces.entries()) {
    const buffer = buffers[index] ?? null;
    if (buffer === null) return 'cannot';
    const source = context.createBufferSource();
    source.buffer = buffer;
    source.connect(voice);
    sources.push(source);
    atS += gapMs / 1_000;
    const lengthS = ms / 1_000;
    source.start(atS, onsetS(buffer) + fromMs / 1_000, lengthS);
    for (const [place, startMs] of fromMs === 0 ? (piece.words ?? []) : []) {
      words.push({ charIndex: at + place, atS: atS + startMs / 1_000 });
    }
    atS += lengthS;
  }
  hear.onStart();
  return followTo(atS, context, { sources, words, stop, hear });
}

type Following = Readonly<{
  sources: readonly AudioBufferSourceNode[];
  words: readonly Readonly<{ charIndex: number; atS: number }>[];
  stop: AbortSignal;
  hear: PlayedHearing;
}>;

/** Time is the loudspeaker's own: one that is interrupted waits with its words. */
function followTo(
  endS: number,
  context: AudioContext,
  { sources, words, stop, hear }: Following,
): Promise<'said'> {
  return new Promise((resolve) => {
    let next = 0;
    const end = () => {
      clock.clearTimeout(looking);
      stop.removeEventListener('abort', end);
      for (const source of sources) source.disconnect();
      resolve('said');
    };
    const looking = clock.setInterval(() => {
      for (; next < words.length; next += 1) {
        const word = words[next];
        if (word === undefined || word.atS > context.currentTime) break;
        hear.onWord(word.charIndex);
      }
      if (context.currentTime >= endS || context.state === 'closed') end();
    }, LOOK_MS);
    stop.addEventListener('abort', end, { once: true });
  });
}

/** Where the piece begins to sound: decoders differ in what they take away again. */
function onsetS(buffer: AudioBuffer): number {
  const samples = buffer.getChannelData(0);
  const first = samples.findIndex((sample) => Math.abs(sample) > SILENCE);
  return Math.max(0, first) / buffer.sampleRate;
}
